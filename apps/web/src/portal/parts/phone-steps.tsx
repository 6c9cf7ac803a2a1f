import { words } from '../words.ts'
import classes from './phone-steps.module.css'

/** What to press on the telephone, from the own one and from any other. */
export const PhoneSteps = ({ extension }: { readonly extension: string }) => {
  const ways = [
    [words.done.desk, words.done.deskSteps],
    [words.done.other, words.done.otherSteps(extension)],
  ] as const
  return ways.map(([title, steps]) => (
    <div key={title} className={classes.way}>
      <h2>{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  ))
}

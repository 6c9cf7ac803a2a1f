import { ActButton } from '../parts/act-button.tsx'
import { Step } from '../parts/step.tsx'
import type { Act } from '../use-act.ts'
import { words } from '../words.ts'
import { groupsOf } from './pin-text.ts'
import { SetButton } from './set-button.tsx'
import { SuggestButton } from './suggest-button.tsx'
import classes from './suggested-pin.module.css'

type Props = {
  readonly suggestion: string
  readonly act: Act<[string]>
  readonly onSuggested: (suggestion: string) => void
  readonly onUnsure: () => void
  readonly onOwn: () => void
}

/** A PIN that was made up, to be learnt before it is set. */
export const SuggestedPin = ({ suggestion, act, onSuggested, onUnsure, onOwn }: Props) => {
  const [first, second] = groupsOf(suggestion)
  return (
    <Step title={words.pin.suggested} onBack={onOwn}>
      <p className={classes.pin} role="status" aria-label={[...suggestion].join(' ')}>
        <span>{first}</span>
        <span>{second}</span>
      </p>
      <p>{words.pin.suggestedWhy}</p>
      <SetButton act={act} onUnsure={onUnsure} onPress={() => void act.run(suggestion)} />
      {!act.isBusy && (
        <>
          <SuggestButton onSuggested={onSuggested}>{words.pin.another}</SuggestButton>
          <ActButton tone="plain" onClick={onOwn}>
            {words.pin.own}
          </ActButton>
        </>
      )}
    </Step>
  )
}

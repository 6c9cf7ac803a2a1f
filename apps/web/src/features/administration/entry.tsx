import type { ReactNode } from 'react'
import { Name } from '#ui/name.tsx'
import classes from './section.module.css'

type Fact = { readonly id: string; readonly text: string }

type Props = {
  readonly name: string
  readonly tags?: ReactNode
  /** What is known of it, in a line. */
  readonly facts: readonly Fact[]
  readonly more?: readonly Fact[]
  /** Why its acts cannot be done, under the id by which they say so. */
  readonly reason?: { readonly id: string; readonly text: string } | undefined
  readonly acts: ReactNode
}

const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <p className={classes.facts}>
    {facts.map(({ id, text }) => (
      <span key={id}>{text}</span>
    ))}
  </p>
)

/** One of a list: what it is called, what is known of it, and what can be done with it. */
export const Entry = ({ name, tags, facts, more, reason, acts }: Props) => (
  <li className={classes.entry}>
    <div className={classes.body}>
      <p className={classes.name}>
        <Name>{name}</Name>
        {tags}
      </p>
      <Facts facts={facts} />
      {more && <Facts facts={more} />}
      {reason && (
        <p id={reason.id} className={classes.facts}>
          {reason.text}
        </p>
      )}
    </div>
    <div className={classes.acts}>{acts}</div>
  </li>
)

import type { OwnPin } from '@unity-desk/contract'
import { clock, longDay } from '#lib/time.ts'
import { words } from '../words.ts'
import classes from './facts.module.css'

const dayOf = (text: string): string => longDay(new Date(text))

/** What is known of the PIN beside its state. */
export const Facts = ({ pin: { extension, changedAt, state } }: { readonly pin: OwnPin }) => (
  <dl className={classes.facts}>
    <div>
      <dt>{words.state.extension}</dt>
      <dd className={classes.digits}>{extension}</dd>
    </div>
    <div>
      <dt>{words.state.changed}</dt>
      <dd>
        {changedAt === null
          ? words.state.neverChanged
          : words.state.at(dayOf(changedAt), clock(new Date(changedAt)))}
      </dd>
    </div>
    {!state.expired && (
      <div>
        <dt>{words.state.expires}</dt>
        <dd>{state.expiresAt === null ? words.state.neverExpires : dayOf(state.expiresAt)}</dd>
      </div>
    )}
  </dl>
)

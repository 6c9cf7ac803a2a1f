import { expiryOf, instantOf } from '@unity-desk/cupi'
import type { ReactNode } from 'react'
import { serverNow } from '#api/clock.ts'
import { clock, day, fromNow } from '#lib/time.ts'
import { DataList } from '#ui/data-list.tsx'
import { Name } from '#ui/name.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import type { Diagnosis } from './diagnosis.ts'
import { TONES } from './pin-state.tsx'
import type { Credential, Rule } from './queries.ts'
import { words } from './words.ts'
import classes from './credential-facts.module.css'

type Props = {
  readonly what: 'PIN' | 'password'
  readonly credential: Credential | undefined
  readonly rule: Rule | undefined
  readonly diagnosis: Diagnosis | undefined
}

const moment = (at: Date | undefined, none: string): string =>
  at ? `${day(at)}, ${clock(at)} (${fromNow(at, serverNow())})` : none

const entriesOf = ({ what, credential, rule, diagnosis }: Props): { label: string; value: ReactNode }[] => {
  const { tab, panel } = words
  if (!credential || !rule || !diagnosis)
    return [tab.state, panel.changed, panel.expires, tab.failures, tab.rule, tab.asks].map((label) => ({
      label,
      value: <Skeleton width={18} />,
    }))
  const lastFailure = instantOf(credential.TimeLastHack)
  return [
    {
      label: tab.state,
      value: (
        <span className={classes.tags}>
          {diagnosis.states.map((state) => (
            <StateTag key={state.kind} tone={TONES[state.kind]}>
              {words.tagOf(state)}
            </StateTag>
          ))}
          {credential.CantChange && <StateTag tone="calm">{tab.cannotChange}</StateTag>}
        </span>
      ),
    },
    { label: panel.changed, value: moment(instantOf(credential.TimeChanged), panel.unknown) },
    { label: panel.expires, value: moment(expiryOf(credential, rule), panel.never) },
    { label: tab.failures, value: String(credential.HackCount) },
    ...(lastFailure ? [{ label: tab.lastFailure, value: moment(lastFailure, panel.never) }] : []),
    { label: tab.rule, value: <Name>{rule.DisplayName}</Name> },
    {
      label: tab.asks,
      value: (
        <ul>
          {words.sayRule(rule, what).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    },
  ]
}

/** What is known of a credential; what it is itself is known to nobody. */
export const CredentialFacts = (props: Props) => <DataList entries={entriesOf(props)} />

import { expiryOf, instantOf } from '@unity-desk/cupi'
import type { ReactNode } from 'react'
import { serverNow } from '#api/clock.ts'
import { day, minutesUntil } from '#lib/time.ts'
import { ClockIcon, DoneIcon, LockIcon, WarnIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { Panel } from '#ui/panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Tone } from '#ui/state-tag.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import type { Diagnosis, State } from './diagnosis.ts'
import type { Credential, Rule } from './queries.ts'
import { words } from './words.ts'
import classes from './pin-state.module.css'

export const TONES: Readonly<Record<State['kind'], Tone>> = {
  'locked-by-administrator': 'danger',
  'locked-by-failures': 'danger',
  'never-enrolled': 'warn',
  expired: 'warn',
  'must-change': 'warn',
  failing: 'warn',
  open: 'good',
}

const ICONS: Readonly<Record<Tone, ReactNode>> = {
  danger: <LockIcon size={18} />,
  warn: <WarnIcon size={18} />,
  good: <DoneIcon size={18} />,
  calm: <ClockIcon size={18} />,
}

/** When it was changed, when it ends, and by which rule: what is asked next. */
const Facts = ({ credential, rule }: { readonly credential: Credential; readonly rule: Rule }) => {
  const changed = instantOf(credential.TimeChanged)
  const expiry = expiryOf(credential, rule)
  const isExpired = expiry !== undefined && expiry <= serverNow()
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{words.panel.changed}</dt>
        <dd>{changed ? day(changed) : words.panel.unknown}</dd>
      </div>
      <div>
        <dt>{isExpired ? words.panel.expired : words.panel.expires}</dt>
        <dd>{expiry ? day(expiry) : words.panel.never}</dd>
      </div>
      <div>
        <dt>{words.panel.rule}</dt>
        <dd>
          <Name>{rule.DisplayName}</Name>
        </dd>
      </div>
    </dl>
  )
}

type Props = {
  readonly credential: Credential | undefined
  readonly rule: Rule | undefined
  readonly diagnosis: Diagnosis | undefined
  readonly actions: ReactNode
}

/** The sentence that the page is there for. */
export const PinState = ({ credential, rule, diagnosis, actions }: Props) => {
  const { label } = words.panel
  if (!credential || !rule || !diagnosis)
    return (
      <Panel
        tone="calm"
        icon={ICONS.calm}
        label={label}
        title={
          <>
            <VisuallyHidden>{words.panel.loading}</VisuallyHidden>
            <Skeleton width={32} size="lead" />
          </>
        }
        actions={<Skeleton width={14} size="button" />}
      >
        <p>
          <Skeleton width={48} />
        </p>
        <p>
          <Skeleton width={56} size="note" />
        </p>
      </Panel>
    )
  const now = serverNow()
  const moment = { now, credential, minutesLeft: (until: Date) => minutesUntil(until, now) }
  const [first] = diagnosis.states
  const { title, text } = words.sayState(first, moment)
  const rest = words.sayRest(diagnosis.states, moment)
  const tone = TONES[first.kind]
  return (
    <Panel tone={tone} icon={ICONS[tone]} label={label} title={title} actions={actions}>
      <p>{text}</p>
      {rest !== undefined && <p>{rest}</p>}
      <Facts credential={credential} rule={rule} />
    </Panel>
  )
}

import type { OwnPin } from '@unity-desk/contract'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { isolate } from '#lib/isolate.ts'
import { clockWithSeconds, longDay, minutesUntil } from '#lib/time.ts'
import { ActButton } from '../parts/act-button.tsx'
import { More } from '../parts/more.tsx'
import { Notice } from '../parts/notice.tsx'
import { PhoneSteps } from '../parts/phone-steps.tsx'
import { Step } from '../parts/step.tsx'
import { go } from '../place.ts'
import { useNow } from '../use-now.ts'
import { words } from '../words.ts'
import { conditionOf, type Condition } from './condition.ts'
import { Facts } from './facts.tsx'
import { WithOwnPin } from './own-pin.tsx'
import { Reminder } from './reminder.tsx'
import { SignOut } from './sign-out.tsx'
import { Unlock, type Unlocked } from './unlock.tsx'
import { useOnReturn } from './use-on-return.ts'

type Told = {
  readonly tone: 'good' | 'warn' | 'danger'
  readonly what: string
  readonly now: string
}

const say = (condition: Condition, { state: { failures }, mayUnlock }: OwnPin, moment: Date): Told => {
  const { state } = words
  switch (condition.kind) {
    case 'administrator':
      return { tone: 'danger', what: state.administrator, now: state.administratorNow }
    case 'locked': {
      const minutes = condition.until ? minutesUntil(condition.until, moment) : undefined
      const now = mayUnlock ? state.lockedNow : state.lockedNewPin
      return { tone: 'danger', what: state.locked(minutes), now }
    }
    case 'never-enrolled':
      return { tone: 'warn', what: state.neverEnrolled, now: state.neverEnrolledNow }
    case 'expired':
      return {
        tone: 'warn',
        what: state.expired(condition.at && longDay(condition.at)),
        now: state.newPinNow,
      }
    case 'must-change':
      return { tone: 'warn', what: state.mustChange, now: state.newPinNow }
    case 'fine':
      return { tone: 'good', what: state.fine, now: failures > 0 ? state.failing(failures) : state.fineNow }
  }
}

const sayUnlocked = ({ outcome, at }: Unlocked): string => {
  if (outcome === 'unknown') return words.state.unlockUnknown
  return at === undefined ? words.state.unlocked : words.state.unlockedAt(clockWithSeconds(at))
}

/** Why the voicemail does not let in, and the smallest way out first. */
const Known = ({ pin, onLook }: { readonly pin: OwnPin; readonly onLook: () => void }) => {
  const now = useNow(15_000, serverNow)
  const condition = conditionOf(pin, now)
  const isLocked = condition.kind === 'locked'
  useOnReturn(onLook)
  const [unlocked, setUnlocked] = useState<Unlocked>()
  const isOpen = condition.kind !== 'administrator'
  const hasUnlock = isLocked && pin.mayUnlock && unlocked?.outcome !== 'done'
  const told = say(condition, pin, now)

  return (
    <Step title={words.state.hello(isolate(pin.name))}>
      {unlocked === undefined ? (
        <Notice tone={told.tone}>
          <h2>{told.what}</h2>
          <p>{told.now}</p>
        </Notice>
      ) : (
        <Notice tone={unlocked.outcome === 'done' ? 'good' : 'warn'} role="status">
          <h2>{sayUnlocked(unlocked)}</h2>
          <p>{unlocked.outcome === 'done' ? words.state.unlockedNow : words.state.unlockUnknownNow}</p>
        </Notice>
      )}
      {pin.word !== undefined && (
        <Notice tone="calm">
          <h2>{words.state.word(pin.word)}</h2>
          <p>{words.state.wordText}</p>
        </Notice>
      )}
      {hasUnlock && <Unlock onDone={setUnlocked} />}
      {isOpen && (
        <ActButton tone={hasUnlock ? 'plain' : 'primary'} onClick={() => go({ at: 'new-pin' })}>
          {words.state.newPin}
        </ActButton>
      )}
      {unlocked?.outcome === 'unknown' && (
        <ActButton
          tone="plain"
          onClick={() => {
            setUnlocked(undefined)
            onLook()
          }}
        >
          {words.state.lookAgain}
        </ActButton>
      )}
      <Facts pin={pin} />
      {pin.reminder !== null && <Reminder isOn={pin.reminder} />}
      <div>
        <More question={words.hear}>
          <PhoneSteps extension={pin.extension} />
        </More>
        {pin.word === undefined && (
          <More question={words.state.call}>
            <p>{words.state.callText}</p>
            <ActButton tone="plain" onClick={onLook}>
              {words.state.lookAgain}
            </ActButton>
          </More>
        )}
      </div>
      <SignOut />
    </Step>
  )
}

export const StateStep = () => (
  <WithOwnPin title={words.state.title}>{(pin, refresh) => <Known pin={pin} onLook={refresh} />}</WithOwnPin>
)

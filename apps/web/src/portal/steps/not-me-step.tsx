import { DeskProblem } from '@unity-desk/contract'
import { useState } from 'react'
import { desk } from '../desk.ts'
import { link } from '../link.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Step } from '../parts/step.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { isUncertain } from '../trouble.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'
import classes from './not-me-step.module.css'

type End = 'locked' | 'unknown' | 'used'

/** One press locks the PIN. Opening the page does not: mail scanners open links too. */
const Press = ({ notice }: { readonly notice: string }) => {
  const [end, setEnd] = useState<End>()
  const press = useAct(
    () => desk.notMe(notice),
    ({ outcome }) => setEnd(outcome === 'done' ? 'locked' : 'unknown'),
    (error) => {
      const isUsed = error instanceof DeskProblem && error.problemName === 'bad-link'
      if (isUsed) setEnd('used')
      else if (isUncertain(error)) setEnd('unknown')
      return isUsed || isUncertain(error)
    },
  )
  const button = (label: string) => (
    <>
      <ActButton tone="danger" isBusy={press.isBusy} onClick={() => void press.run()}>
        {label}
      </ActButton>
      {press.isBusy && <Waiting what={words.notMe.locking} />}
      {press.progress.kind === 'failed' && <TroubleNotice error={press.progress.error} />}
    </>
  )
  switch (end) {
    case undefined:
      return (
        <Step title={words.notMe.title}>
          <p>{words.notMe.text}</p>
          <ul className={classes.what}>
            {words.notMe.what.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {button(words.notMe.lock)}
          <p>{words.notMe.me}</p>
        </Step>
      )
    case 'locked':
      return (
        <Step title={words.notMe.locked}>
          <p>{words.notMe.lockedNow}</p>
        </Step>
      )
    case 'unknown':
      return (
        <Step title={words.notMe.unknown}>
          <p>{words.notMe.unknownNow}</p>
          {button(words.notMe.again)}
        </Step>
      )
    case 'used':
      return (
        <Step title={words.notMe.used}>
          <p>{words.notMe.usedNow}</p>
        </Step>
      )
  }
}

export const NotMeStep = () =>
  link?.kind === 'not-me' ? (
    <Press notice={link.secret} />
  ) : (
    <Step title={words.ticket.gone}>
      <p>{words.ticket.goneNow}</p>
    </Step>
  )

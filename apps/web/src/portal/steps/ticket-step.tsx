import { DeskProblem } from '@unity-desk/contract'
import { useState } from 'react'
import { desk } from '../desk.ts'
import { link } from '../link.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Step } from '../parts/step.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goInstead, START } from '../place.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'

const Elsewhere = () => (
  <ActButton tone="plain" onClick={() => goInstead(START)}>
    {words.ticket.other}
  </ActButton>
)

/** A press uses the link up, not the opening of it: mail scanners open links too. */
const Redeem = ({ ticket }: { readonly ticket: string }) => {
  const [isUsed, setUsed] = useState(false)
  const redeem = useAct(
    () => desk.redeemTicket(ticket),
    () => goInstead({ at: 'new-pin' }),
    (error) => {
      const isBad = error instanceof DeskProblem && error.problemName === 'bad-link'
      setUsed(isBad)
      return isBad
    },
  )
  if (isUsed)
    return (
      <Step title={words.ticket.used}>
        <p>{words.ticket.usedNow}</p>
        <Elsewhere />
      </Step>
    )
  return (
    <Step title={words.ticket.title}>
      <p>{words.ticket.text}</p>
      <ActButton isBusy={redeem.isBusy} onClick={() => void redeem.run()}>
        {words.ticket.go}
      </ActButton>
      {redeem.isBusy && <Waiting what={words.ticket.waiting} onStop={redeem.stop} />}
      {redeem.progress.kind === 'failed' && <TroubleNotice error={redeem.progress.error} />}
    </Step>
  )
}

export const TicketStep = () =>
  link?.kind === 'ticket' ? (
    <Redeem ticket={link.secret} />
  ) : (
    <Step title={words.ticket.gone}>
      <p>{words.ticket.goneNow}</p>
      <Elsewhere />
    </Step>
  )

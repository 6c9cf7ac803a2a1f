import { useState } from 'react'
import { desk } from '../desk.ts'
import { ActButton } from '../parts/act-button.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goInstead } from '../place.ts'
import { useAct } from '../use-act.ts'
import { useNow } from '../use-now.ts'
import { words } from '../words.ts'
import classes from './resend.module.css'

/** A mail needs a while, and three of them are sent in a quarter of an hour (security.md 3.7). */
const PATIENCE_S = 60

/** Another code, after a wait that is counted down. */
export const Resend = ({ account, askedAt }: { readonly account: string; readonly askedAt: number }) => {
  const now = useNow(1000)
  const passed = (now.getTime() - askedAt) / 1000
  const left = Math.min(PATIENCE_S, Math.ceil(PATIENCE_S - passed))
  // A clock that was put back must not keep anybody waiting.
  const isEarly = left > 0 && passed > -PATIENCE_S
  const [hasResent, setHasResent] = useState(false)
  const resend = useAct(desk.requestCode, ({ validMinutes }) => {
    setHasResent(true)
    goInstead({ at: 'code', account, askedAt: Date.now(), validMinutes })
  })
  return (
    <div className={classes.resend}>
      <ActButton tone="plain" isBusy={resend.isBusy} isOff={isEarly} onClick={() => void resend.run(account)}>
        {isEarly ? words.code.resendIn(left) : words.code.resend}
      </ActButton>
      {resend.isBusy && <Waiting what={words.who.waiting} onStop={resend.stop} />}
      <p role="status">{hasResent && words.code.resent}</p>
      {resend.progress.kind === 'failed' && <TroubleNotice error={resend.progress.error} />}
    </div>
  )
}

import { useId, useState } from 'react'
import { desk } from '../desk.ts'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goEnded } from '../place.ts'
import { isSignedOut } from '../trouble.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'
import classes from './reminder.module.css'

/** A mail before the PIN expires, for whoever wants one. */
export const Reminder = ({ isOn }: { readonly isOn: boolean }) => {
  const id = useId()
  const [kept, setKept] = useState(isOn)
  const [wanted, setWanted] = useState(isOn)
  const save = useAct(
    async (next: boolean) => {
      await desk.setReminder(next)
      return next
    },
    setKept,
    (error) => {
      setWanted(kept)
      if (isSignedOut(error)) goEnded()
      return isSignedOut(error)
    },
  )
  return (
    <>
      <div className={classes.reminder}>
        <input
          id={id}
          type="checkbox"
          checked={wanted}
          aria-disabled={save.isBusy || undefined}
          onChange={({ currentTarget: { checked } }) => {
            if (save.isBusy) return
            setWanted(checked)
            void save.run(checked)
          }}
        />
        <label htmlFor={id}>{words.state.remind}</label>
      </div>
      {save.isBusy && <Waiting what={words.state.reminding} />}
      {save.progress.kind === 'failed' && <TroubleNotice error={save.progress.error} />}
    </>
  )
}

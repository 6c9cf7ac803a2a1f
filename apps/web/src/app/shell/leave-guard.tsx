import { useStore } from '#lib/store.ts'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { question } from '#ui/unsaved.ts'
import { words } from '../words.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import classes from './leave-guard.module.css'

/** Asks whoever is about to lose something typed. */
export const LeaveGuard = () => {
  useLeaveGuard()
  const asked = useStore(question)
  if (!asked) return null
  const { what, leave, stay } = asked
  return (
    <Dialog title={words.leave.title} size="small" onClose={stay}>
      <div className={classes.lost}>
        <p>{words.leave.lost}</p>
        <ul>
          {what.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
      <DialogActions>
        {/* Without a key: it is not pressed by habit. */}
        <Button onClick={leave}>{words.leave.leave}</Button>
        <Button tone="primary" hint="Escape" onClick={stay} autoFocus>
          {words.leave.stay}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

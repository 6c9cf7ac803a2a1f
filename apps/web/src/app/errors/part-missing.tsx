import { useStore } from '#lib/store.ts'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { isPartMissing } from '#ui/lazily.tsx'
import { beforeLoading } from '#ui/unsaved.ts'
import { words } from '../words.ts'

const dismiss = (): void => isPartMissing.set(false)

/** Over the page, which stays as it is with what is typed in it. */
export const PartMissing = () => {
  const isMissing = useStore(isPartMissing)
  if (!isMissing) return null
  const { what, why, now, close } = words.notLoaded
  return (
    <Dialog title={what} size="small" onClose={dismiss}>
      <p>{why}</p>
      <p>{now}</p>
      <DialogActions>
        <Button hint="Escape" onClick={dismiss}>
          {close}
        </Button>
        <Button tone="primary" hint="Enter" onClick={() => beforeLoading(() => location.reload())} autoFocus>
          {words.crashed.reload}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

import { useId, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog, DialogActions } from './dialog.tsx'
import classes from './confirm.module.css'

type Props = {
  readonly title: ReactNode
  readonly children: ReactNode
  /** What is done, as its button says it. */
  readonly act: string
  readonly onConfirm: () => void
  /** Absent where there is nothing to decide. */
  readonly cancel?: { readonly label: string; readonly onCancel: () => void }
  readonly isDangerous?: boolean
  /** Under way: it is neither begun again nor left, so that what comes of it is told here. */
  readonly isBusy?: boolean
}

/** One more step, before an act that is not to be done in passing. */
export const Confirm = ({
  title,
  children,
  act,
  onConfirm,
  cancel,
  isDangerous = false,
  isBusy = false,
}: Props) => {
  const form = useId()
  return (
    <Dialog title={title} size="small" onClose={isBusy ? undefined : (cancel?.onCancel ?? onConfirm)}>
      <form
        id={form}
        className={classes.text}
        onSubmit={(event) => {
          event.preventDefault()
          onConfirm()
        }}
      >
        {children}
      </form>
      <DialogActions>
        {cancel && (
          <Button hint="Escape" isHeld={isBusy} onClick={cancel.onCancel}>
            {cancel.label}
          </Button>
        )}
        <Button
          type="submit"
          form={form}
          tone={isDangerous ? 'danger' : 'primary'}
          hint="Enter"
          isBusy={isBusy}
          autoFocus
        >
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

import { useId, useState, type ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { UnsavedMark } from '#ui/unsaved.ts'
import { describeRefusal } from './refusals.ts'
import { useFocusRefused } from './use-focus-refused.ts'
import { words } from './words.ts'
import classes from './form.module.css'

type Props = {
  readonly title: string
  readonly act: string
  readonly isBusy: boolean
  readonly isUnsaved: boolean
  /** Why it was not done, where that is about no field. */
  readonly failure: { readonly error: unknown } | undefined
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the list of operators. */
export const OperatorDialog = ({
  title,
  act,
  isBusy,
  isUnsaved,
  failure,
  onSubmit,
  onClose,
  children,
}: Props) => {
  const form = useId()
  const [tries, setTries] = useState(0)
  useFocusRefused(form, tries, isBusy)
  return (
    <Dialog title={title} onClose={isBusy ? undefined : onClose}>
      <UnsavedMark what={title} isUnsaved={isUnsaved} />
      {failure && <ErrorPanel {...describeRefusal(failure.error)} />}
      <form
        id={form}
        className={classes.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          setTries(tries + 1)
          onSubmit()
        }}
      >
        {children}
        <DialogActions>
          <Button hint="Escape" isHeld={isBusy} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
            {act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

import type { Verification } from '@unity-desk/contract'
import { DeskProblem } from '@unity-desk/contract'
import { useEffect, useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { desk } from '#api/desk.ts'
import { describeError } from '#api/error-text.ts'
import { Button } from '#ui/button.tsx'
import { DialogActions } from '#ui/dialog.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { useUnsaved } from '#ui/unsaved.ts'
import { SpokenWord } from './spoken-word.tsx'
import { TimeLeft } from './time-left.tsx'
import { words } from './words.ts'
import classes from './form.module.css'

type Props = {
  readonly record: Verification
  readonly onChange: (record: Verification) => void
  readonly onOther: () => void
  readonly onCancel: () => void
}

const CODE = /^\d{8}$/
/** People read in groups. */
const digitsOf = (typed: string): string => typed.replaceAll(/[\s.-]/g, '')

const isWrongCode = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'wrong-code'
const isOver = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'verification-invalid'

/** The code that was mailed, as the caller reads it back. */
export const ReadBack = ({ record, onChange, onOther, onCancel }: Props) => {
  const form = useId()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  const { register, handleSubmit, setError, resetField, formState } = useForm({
    defaultValues: { code: '' },
    reValidateMode: 'onSubmit',
  })

  useEffect(() => focusField(form, 'code'), [form])
  useUnsaved(words.code, formState.isDirty)

  const refuse = async (error: unknown): Promise<void> => {
    if (!isWrongCode(error) && !isOver(error)) return setFailure({ error })
    const next = await desk.verifications.get(record.id)
    onChange(next)
    resetField('code')
    setError('code', { message: words.wrongCode(next.attemptsLeft) })
    focusField(form, 'code')
  }

  const submit = handleSubmit(async ({ code }) => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    try {
      onChange(await desk.verifications.confirm(record.id, digitsOf(code)))
    } catch (error) {
      await refuse(error).catch((other: unknown) => setFailure({ error: other }))
    } finally {
      setBusy(false)
    }
  })

  return (
    <form
      id={form}
      className={classes.form}
      onSubmit={(event) => void submit(event)}
      noValidate
      autoComplete="off"
    >
      <SpokenWord word={record.word} />
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
      <TextField
        {...register('code', {
          validate: (typed) => CODE.test(digitsOf(typed)) || words.codeForm,
        })}
        label={words.code}
        help={
          <>
            {words.sentTo(record.sentTo ?? '')} <TimeLeft until={record.expiresAt} />
          </>
        }
        inputMode="numeric"
        autoComplete="off"
        maxLength={16}
        isDigits
        autoFocus
        error={formState.errors.code?.message}
      />
      <DialogActions>
        <Button tone="quiet" onClick={onOther}>
          {words.other}
        </Button>
        <Button hint="Escape" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
          {words.check}
        </Button>
      </DialogActions>
    </form>
  )
}

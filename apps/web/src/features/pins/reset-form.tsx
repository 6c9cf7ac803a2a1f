import type { PinReset } from '@unity-desk/contract'
import { judgePin, refusalText, type PinOwner } from '@unity-desk/cupi'
import { useEffect, useEffectEvent, useId } from 'react'
import { flushSync } from 'react-dom'
import { useForm, useWatch } from 'react-hook-form'
import { useTicket } from '#lib/ticket.ts'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ChoiceField } from '#ui/choice-field.tsx'
import { DialogActions } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { takeHeldKey } from '#ui/held-keys.ts'
import { useKey } from '#ui/keys.ts'
import type { Rule } from './queries.ts'
import { TypedPin } from './typed-pin.tsx'
import { words } from './words.ts'
import classes from './reset-form.module.css'

type Mode = NonNullable<PinReset['mode']>
type Values = { mode: Mode; pin: string; mustChange: boolean; reference: string }

type Props = {
  readonly modes: readonly Mode[]
  readonly rule: Rule | undefined
  readonly owner: PinOwner
  readonly isBusy: boolean
  /** There was no answer: asked again, it is the same request. */
  readonly isRepeat: boolean
  /** What Unity said about the PIN; another object each time that it says it. */
  readonly refused: { readonly refusal: string | undefined } | undefined
  readonly onReset: (body: PinReset) => void
  readonly onCancel: () => void
}

const LONGEST_REFERENCE = 200

const HINTS: Readonly<Record<Mode, string>> = { generated: 'g', typed: 't', ticket: 'o' }

const bodyOf = ({ mode, pin, mustChange, reference }: Values): PinReset => ({
  mode,
  mustChange,
  ...(mode === 'typed' && { pin }),
  ...(reference.trim() !== '' && { reference: reference.trim() }),
})

/** How the PIN is made, and what is noted: Enter resets with what stands there. */
export const ResetForm = ({ modes, rule, owner, isBusy, isRepeat, refused, onReset, onCancel }: Props) => {
  const form = useId()
  const { register, handleSubmit, setValue, setError, control, formState } = useForm<Values>({
    defaultValues: { mode: modes[0] ?? 'generated', pin: '', mustChange: true, reference: useTicket() },
  })
  const [mode, pin] = useWatch({ control, name: ['mode', 'pin'] })
  const { errors } = formState

  const submit = handleSubmit((values) => {
    if (!isBusy) onReset(bodyOf(values))
  })

  const beginAtOnce = useEffectEvent(() => {
    if (takeHeldKey('Enter')) void submit()
  })
  useEffect(() => beginAtOnce(), [])

  useEffect(() => {
    if (refused?.refusal === undefined) return
    setError('pin', { message: refused.refusal })
    focusField(form, 'pin')
  }, [refused, setError, form])

  const choose = (next: Mode): void => setValue('mode', next)
  const typeOne = (): void => {
    flushSync(() => choose('typed'))
    focusField(form, 'pin')
  }
  const canChoose = modes.length > 1
  useKey('g', words.reset.generated, () => choose('generated'), canChoose && mode !== 'generated')
  useKey('t', words.reset.typed, typeOne, canChoose && mode !== 'typed')

  const validatePin = (value: string): string | true => {
    if (mode !== 'typed') return true
    if (value === '') return words.reset.pinMissing
    const [problem] = rule ? judgePin(value, rule, owner) : []
    return problem ? refusalText(problem) : true
  }

  return (
    <form
      id={form}
      className={classes.form}
      onSubmit={(event) => void submit(event)}
      noValidate
      autoComplete="off"
    >
      {canChoose && (
        <ChoiceField
          label={words.reset.mode}
          name={`${form}-mode`}
          value={mode}
          options={modes.map((each) => ({ value: each, label: words.reset[each], hint: HINTS[each] }))}
          onChange={choose}
        />
      )}
      {mode === 'typed' ? (
        <TypedPin
          field={register('pin', { validate: validatePin })}
          pin={pin}
          error={errors.pin?.message}
          rule={rule}
          owner={owner}
        />
      ) : (
        <p className={classes.text}>{words.reset.generatedText}</p>
      )}
      <CheckField
        {...register('mustChange')}
        label={words.reset.mustChange}
        help={words.reset.mustChangeText}
      />
      <TextField
        {...register('reference', {
          maxLength: { value: LONGEST_REFERENCE, message: words.reset.referenceTooLong },
        })}
        label={words.reset.reference}
        help={words.reset.referenceHelp}
        isOptional
        autoComplete="off"
        error={errors.reference?.message}
      />
      <DialogActions>
        <Button hint="Escape" onClick={onCancel}>
          {words.reset.cancel}
        </Button>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy} autoFocus>
          {isRepeat ? words.reset.askAgain : words.reset.submit}
        </Button>
      </DialogActions>
    </form>
  )
}

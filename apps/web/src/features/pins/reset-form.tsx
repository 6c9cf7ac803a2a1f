import type { PinMode } from '@unity-desk/contract'
import { useEffect, useEffectEvent, useId } from 'react'
import { flushSync } from 'react-dom'
import { useForm, useWatch } from 'react-hook-form'
import type { Person } from '#lib/person.ts'
import { useTicket } from '#lib/ticket.ts'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ChoiceField } from '#ui/choice-field.tsx'
import { DialogActions } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { takeHeldKey } from '#ui/held-keys.ts'
import { useKey } from '#ui/keys.ts'
import { useUnsaved } from '#ui/unsaved.ts'
import { flawOfTyped } from './flaw.ts'
import type { Asked, Rule, What } from './queries.ts'
import { SyncNote } from './sync-note.tsx'
import { TypedPassword } from './typed-password.tsx'
import { TypedPin } from './typed-pin.tsx'
import { words } from './words.ts'
import classes from './reset-form.module.css'

type Values = { mode: PinMode; secret: string; mustChange: boolean; reference: string }

type Props = {
  readonly what: What
  readonly modes: readonly PinMode[]
  readonly rule: Rule | undefined
  readonly person: Person | undefined
  readonly isBusy: boolean
  /** There was no answer: asked again, it is the same request. */
  readonly isRepeat: boolean
  /** What Unity said about it; another object each time that it says it. */
  readonly refused: { readonly refusal: string | undefined } | undefined
  readonly onReset: (asked: Asked) => void
  readonly onCancel: () => void
}

const LONGEST_REFERENCE = 200

const HINTS: Readonly<Record<PinMode, string>> = { generated: 'g', typed: 't', ticket: 'o' }

const askedOf = ({ mode, secret, mustChange, reference }: Values): Asked => ({
  mode,
  mustChange,
  typed: mode === 'typed' ? secret : '',
  reference: reference.trim(),
})

/** How it is made, and what is noted: Enter resets with what stands there. */
export const ResetForm = (props: Props) => {
  const { what, modes, rule, person, isBusy, isRepeat, refused, onReset, onCancel } = props
  const said = words.of[what]
  const form = useId()
  const { register, handleSubmit, setValue, setError, control, formState } = useForm<Values>({
    defaultValues: { mode: modes[0] ?? 'generated', secret: '', mustChange: true, reference: useTicket() },
  })
  const [mode, secret] = useWatch({ control, name: ['mode', 'secret'] })
  const { errors, dirtyFields } = formState
  // How it is made is chosen again by one key.
  useUnsaved(said.submit, dirtyFields.secret === true || dirtyFields.reference === true)

  const submit = handleSubmit((values) => {
    if (!isBusy) onReset(askedOf(values))
  })

  const beginAtOnce = useEffectEvent(() => {
    if (takeHeldKey('Enter')) void submit()
  })
  useEffect(() => beginAtOnce(), [])

  useEffect(() => {
    if (refused?.refusal === undefined) return
    setError('secret', { message: refused.refusal })
    focusField(form, 'secret')
  }, [refused, setError, form])

  const choose = (next: PinMode): void => setValue('mode', next)
  const typeOne = (): void => {
    flushSync(() => choose('typed'))
    focusField(form, 'secret')
  }
  const canChoose = modes.length > 1
  useKey('g', words.reset.generated, () => choose('generated'), canChoose && mode !== 'generated')
  useKey('t', words.reset.typed, typeOne, modes.includes('typed') && canChoose && mode !== 'typed')
  useKey(
    'o',
    words.reset.ticket,
    () => choose('ticket'),
    modes.includes('ticket') && canChoose && mode !== 'ticket',
  )

  const validate = (value: string): string | true =>
    mode === 'typed' ? (flawOfTyped(what, value, rule, person) ?? true) : true
  const field = register('secret', { validate })
  const typed = { field, secret, error: errors.secret?.message, rule }

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
          label={said.mode}
          name={`${form}-mode`}
          value={mode}
          options={modes.map((each) => ({ value: each, label: words.reset[each], hint: HINTS[each] }))}
          onChange={(next, isPressed) => (isPressed && next === 'typed' ? typeOne() : choose(next))}
        />
      )}
      {mode === 'generated' && <p className={classes.text}>{said.generatedText}</p>}
      {mode === 'ticket' && <p className={classes.text}>{words.ticket.text}</p>}
      {mode === 'typed' &&
        (what === 'PIN' ? <TypedPin {...typed} owner={person?.user ?? {}} /> : <TypedPassword {...typed} />)}
      {what === 'PIN' && <SyncNote person={person} />}
      {mode !== 'ticket' && (
        <CheckField {...register('mustChange')} label={words.reset.mustChange} help={said.mustChangeText} />
      )}
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
        <Button hint="Escape" isHeld={isBusy} onClick={onCancel}>
          {words.reset.cancel}
        </Button>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy} autoFocus>
          {isRepeat ? words.reset.askAgain : mode === 'ticket' ? words.ticket.send : said.submit}
        </Button>
      </DialogActions>
    </form>
  )
}

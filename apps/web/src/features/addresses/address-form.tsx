import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useId, useLayoutEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { useKey } from '#ui/keys.ts'
import { RefusalText } from './refusal-text.tsx'
import { addressForm } from './schema.ts'
import type { Refusal } from './use-address-acts.ts'
import { words } from './words.ts'
import classes from './address-form.module.css'

type Props = {
  readonly address: string
  /** @returns why not; undefined when it is saved, and this form gone */
  readonly onSave: (address: string) => Promise<Refusal | undefined>
  readonly onCancel: () => void
}

type Values = { address: string }

/** One address, in its place in the list. */
export const AddressForm = ({ address, onSave, onCancel }: Props) => {
  const [refusal, setRefusal] = useState<Refusal | undefined>()
  const form = useId()
  const { register, handleSubmit, formState } = useForm<Values, unknown, Values>({
    resolver: standardSchemaResolver(addressForm),
    defaultValues: { address },
    reValidateMode: 'onSubmit',
  })
  const { errors, isSubmitting } = formState
  const said = errors.address?.message ?? (refusal && <RefusalText refusal={refusal} />)

  useLayoutEffect(() => focusField(form, 'address', { select: true }), [form])

  const submit = handleSubmit(async (values) => {
    if (values.address === address) return onCancel()
    setRefusal(await onSave(values.address))
    focusField(form, 'address')
  })

  useKey('Escape', words.cancel, onCancel, !isSubmitting)

  return (
    <form
      id={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        if (isSubmitting) event.preventDefault()
        else void submit(event)
      }}
    >
      <TextField
        {...register('address')}
        label={words.field}
        isLabelHidden
        inputMode="email"
        autoComplete="off"
        placeholder={words.placeholder}
        maxLength={400}
        {...(said !== undefined && !isSubmitting && { error: <span role="alert">{said}</span> })}
        {...(isSubmitting && { help: words.looking })}
      />
      <div className={classes.acts}>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isSubmitting}>
          {words.save}
        </Button>
        <Button hint="Escape" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

import { useId, useLayoutEffect, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { useKey } from '#ui/keys.ts'
import { useUnsaved } from '#ui/unsaved.ts'
import { RefusalText } from './refusal-text.tsx'
import { isRefusal, type Refusal } from './standing.ts'
import { flawOf, sameAddress, splitAddresses } from './typed.ts'
import { useRested } from './use-rested.ts'
import { useStandings } from './use-standing.ts'
import { words } from './words.ts'
import classes from './address-form.module.css'

type Props = {
  /** ObjectId of whom it belongs to, and how they are called. */
  readonly person: string
  readonly name: string
  readonly address: string
  /** ObjectId of the address that is edited. */
  readonly except?: string
  /** @returns why not; undefined when it is saved, and this form gone */
  readonly onSave: (address: string) => Promise<Refusal | undefined>
  /** Where more than one was pasted. Absent where just one can stand. */
  readonly onSeveral?: (text: string) => void
  readonly onCancel: () => void
}

/** One address, in its place in the list: what it is and who has it is said while it is typed. */
export const AddressForm = ({ person, name, address, except, onSave, onSeveral, onCancel }: Props) => {
  const form = useId()
  const [text, setText] = useState(address)
  const [refusal, setRefusal] = useState<Refusal | undefined>()
  const [isBusy, setBusy] = useState(false)
  const typed = text.trim()
  const rested = useRested(typed)
  const isAsked = rested === typed && typed !== '' && typed !== address
  // Another spelling of itself is no address of somebody's.
  const [standing] = useStandings(isAsked && !sameAddress(typed, address) ? [typed] : [], {
    person,
    except,
  })
  // Half an address is no mistake yet.
  const isWhole = typed.includes('@')
  const trouble = refusal ?? (isWhole && standing && isRefusal(standing) ? standing : undefined)
  const isLooking = isBusy || rested !== typed || standing?.kind === 'looking'

  useLayoutEffect(() => focusField(form, 'address', { select: true }), [form])
  useKey('Escape', words.cancel, onCancel, !isBusy)
  useUnsaved(words.title, typed !== address)

  const save = async (): Promise<void> => {
    if (isBusy) return
    if (onSeveral && flawOf(typed) !== undefined && splitAddresses(typed).length > 1) return onSeveral(typed)
    if (typed !== '' && typed === address) return onCancel()
    setBusy(true)
    const why = await onSave(typed)
    setRefusal(why)
    setBusy(false)
    if (why) focusField(form, 'address')
  }

  const help = isLooking && typed !== '' && flawOf(typed) === undefined ? words.looking : undefined
  const isFree = standing?.kind === 'free'
  return (
    <form
      id={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text')
        if (!onSeveral || splitAddresses(pasted).length < 2) return
        event.preventDefault()
        onSeveral(`${typed}\n${pasted}`.trim())
      }}
    >
      <TextField
        name="address"
        value={text}
        label={words.field}
        isLabelHidden
        inputMode="email"
        autoComplete="off"
        placeholder={words.placeholder}
        maxLength={400}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          setRefusal(undefined)
        }}
        {...(trouble && !isBusy
          ? {
              error: (
                <span role={refusal ? 'alert' : 'status'}>
                  <RefusalText refusal={trouble} />
                </span>
              ),
            }
          : { help: <span role="status">{help ?? (isFree ? words.free(typed, name) : words.hint)}</span> })}
      />
      <div className={classes.acts}>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
          {words.save}
        </Button>
        <Button hint="Escape" isHeld={isBusy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

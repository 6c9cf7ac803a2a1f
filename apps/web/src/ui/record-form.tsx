import { useId, useLayoutEffect, useState, type ComponentType, type ReactNode } from 'react'
import { changedIn, changesOf, flawOf, textIn, type Draft, type Value } from '#lib/field-text.ts'
import { Button } from './button.tsx'
import { focusField } from './focus-field.ts'
import { useKey } from './keys.ts'
import { RecordField, type RecordFieldProps, type RecordFieldSpec } from './record-field.tsx'
import { recordWords, sayFlaw } from './record-words.ts'
import { useUnsaved } from './unsaved.ts'
import classes from './record-form.module.css'

type Props = {
  readonly label: string
  readonly fields: readonly RecordFieldSpec[]
  /** Draws a field; it may know what Unity has to choose from. */
  readonly Field?: ComponentType<RecordFieldProps>
  /** What is there now; for something new, what it begins with. */
  readonly record: object
  readonly isNew?: boolean
  /** @returns why not; undefined when it is saved, and this form gone */
  readonly onSave: (changes: Readonly<Record<string, Value>>) => Promise<ReactNode>
  readonly onCancel: () => void
  /** What is typed so far, by field. */
  readonly onDraft?: (draft: Draft) => void
  readonly children?: ReactNode
}

/** What Unity calls a field, and what more there is to know of it. */
const KnownOf = ({ memory: { name }, meaning }: RecordFieldSpec) => (
  <>
    <code>{name}</code>
    {meaning !== undefined && <> · {meaning}</>}
  </>
)

/** A record of Unity's in its place in a list: only what was changed is sent. */
export const RecordForm = ({
  label,
  fields,
  Field = RecordField,
  record,
  isNew = false,
  onSave,
  onCancel,
  onDraft,
  children,
}: Props) => {
  const form = useId()
  const [draft, setDraft] = useState<Draft>({})
  const [refusal, setRefusal] = useState<ReactNode>()
  const [isBusy, setBusy] = useState(false)

  useLayoutEffect(() => {
    const element = document.querySelector<HTMLElement>(`#${CSS.escape(form)}`)
    element?.scrollIntoView({ block: 'nearest' })
    element?.querySelector<HTMLElement>('input, select')?.focus()
  }, [form])
  useKey('Escape', recordWords.cancel, onCancel, !isBusy)
  useUnsaved(label, changedIn(record, draft).length > 0)

  const change = (name: string, text: string): void => {
    const next = { ...draft, [name]: text }
    setDraft(next)
    onDraft?.(next)
  }

  const save = async (): Promise<void> => {
    if (isBusy) return
    const texts = fields.map(({ memory, label: of }) => ({
      of,
      flaw: flawOf(memory, draft[memory.name] ?? textIn(record, memory.name)),
    }))
    const flawed = texts.find(({ flaw }) => flaw)
    if (flawed?.flaw) return setRefusal(`${flawed.of}: ${sayFlaw(flawed.flaw)}`)
    const wrong = fields.find(({ error }) => error !== undefined)
    if (wrong) return focusField(form, wrong.memory.name)
    const memories = fields.map(({ memory }) => memory)
    const begun = Object.fromEntries(memories.map(({ name }) => [name, textIn(record, name)]))
    const changes = isNew
      ? changesOf(memories, {}, { ...begun, ...draft })
      : changesOf(memories, record, draft)
    if (Object.keys(changes).length === 0) return onCancel()
    setBusy(true)
    setRefusal(await onSave(changes))
    setBusy(false)
  }

  return (
    <form
      id={form}
      className={classes.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {children}
      <div className={classes.fields}>
        {fields.map((field) => {
          const { name } = field.memory
          return (
            <Field
              key={name}
              {...field}
              help={<KnownOf {...field} />}
              text={draft[name] ?? textIn(record, name)}
              onChange={(text) => change(name, text)}
            />
          )
        })}
      </div>
      {refusal !== undefined && (
        <div role="alert" className={classes.refusal}>
          {refusal}
        </div>
      )}
      <div className={classes.acts}>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
          {isNew ? recordWords.add : recordWords.save}
        </Button>
        <Button hint="Escape" isHeld={isBusy} onClick={onCancel}>
          {recordWords.cancel}
        </Button>
      </div>
    </form>
  )
}

import { useId, useLayoutEffect, useState, type ReactNode } from 'react'
import { desk } from '#api/desk.ts'
import { labelOf } from '#fields/label.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { focusField } from '#ui/focus-field.ts'
import { recordWords, sayFlaw } from '#ui/record-words.ts'
import { SelectField } from '#ui/select-field.tsx'
import {
  displayNameOf,
  FIELDS,
  isNeeded,
  longest,
  type Draft,
  type FieldName,
  type Judgement,
} from './draft.ts'
import type { Remarks } from './use-remarks.ts'
import { words } from './words.ts'
import classes from './new-person-form.module.css'

type Props = {
  readonly draft: Draft
  readonly templates: readonly { readonly value: string; readonly label: string }[]
  readonly judged: Judgement
  /** Of the template, so of an extension. */
  readonly PartitionObjectId: string | undefined
  readonly remarks: Remarks
  readonly refusal: ReactNode
  readonly isBusy: boolean
  readonly onChange: (part: Partial<Draft>) => void
  readonly onSubmit: () => void
  readonly onCancel: () => void
}

const sayWrong = (wrong: NonNullable<Judgement[FieldName]>): string => {
  if (wrong.kind === 'no-digits') return words.noDigits
  return wrong.kind === 'no-address' ? words.noAddress : sayFlaw(wrong)
}

/** Puts the next number that nobody has where the extension is typed. */
const NextFree = ({
  after,
  PartitionObjectId,
  onFound,
}: {
  readonly after: string
  readonly PartitionObjectId: string | undefined
  readonly onFound: (next: string) => void
}) => {
  const [isAway, setAway] = useState(false)
  const find = async (): Promise<void> => {
    try {
      const where = { after, ...(PartitionObjectId && { PartitionObjectId }) }
      onFound((await desk.extensions.next(where)).DtmfAccessId)
      setAway(false)
    } catch {
      setAway(true)
    }
  }
  return (
    <div className={classes.next}>
      <Button size="small" tone="quiet" onClick={() => void find()}>
        {words.next(after)}
      </Button>
      {isAway && <p role="alert">{words.nextAway}</p>}
    </div>
  )
}

/** Who comes, and from which template. */
export const NewPersonForm = ({
  draft,
  templates,
  judged,
  PartitionObjectId,
  remarks,
  refusal,
  isBusy,
  onChange,
  onSubmit,
  onCancel,
}: Props) => {
  const id = useId()
  useLayoutEffect(() => focusField(id, 'FirstName'), [id])
  const saidOf = (name: FieldName): string | undefined => {
    const wrong = judged[name]
    return wrong ? sayWrong(wrong) : remarks[name]?.error
  }
  const extension = draft.DtmfAccessId.trim()
  return (
    <form
      id={id}
      className={classes.form}
      noValidate
      autoComplete="off"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <SelectField
        label={words.template}
        help={words.templateHelp}
        name="template"
        value={draft.template}
        options={templates}
        onChange={(template) => onChange({ template })}
      />
      {FIELDS.map((name) => (
        <div key={name}>
          <TextField
            label={labelOf(name, 'users')}
            name={name}
            autoComplete="off"
            isOptional={!isNeeded(name)}
            isDigits={name === 'DtmfAccessId'}
            inputMode={name === 'DtmfAccessId' ? 'numeric' : name === 'EmailAddress' ? 'email' : 'text'}
            maxLength={(longest(name) ?? 320) + 50}
            value={name === 'DisplayName' ? displayNameOf(draft) : draft[name]}
            onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
            error={saidOf(name)}
            help={remarks[name]?.note}
          />
          {name === 'DtmfAccessId' && /^\d{1,20}$/.test(extension) && (
            <NextFree
              after={extension}
              PartitionObjectId={PartitionObjectId}
              onFound={(next) => onChange({ DtmfAccessId: next })}
            />
          )}
        </div>
      ))}
      {refusal !== undefined && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
      <div className={classes.acts}>
        <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
          {words.submit}
        </Button>
        <Button hint="Escape" isHeld={isBusy} onClick={onCancel}>
          {recordWords.cancel}
        </Button>
      </div>
    </form>
  )
}

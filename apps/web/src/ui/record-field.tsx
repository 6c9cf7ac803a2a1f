import type { Memory } from '@unity-desk/cupi'
import type { ReactNode } from 'react'
import { flawOf } from '#lib/field-text.ts'
import { CheckField } from './check-field.tsx'
import { TextField } from './field.tsx'
import { recordWords, sayFlaw } from './record-words.ts'
import { SelectField } from './select-field.tsx'

export type Option = { readonly value: string; readonly label: string }

/** A field of Unity's with its words, and where it is one of few, what it can be. */
export type RecordFieldSpec = {
  readonly memory: Memory
  readonly label: string
  /** What more there is to know of it. */
  readonly meaning?: string | undefined
  readonly options?: readonly Option[] | undefined
  /** What is wrong with it beside what the descriptor knows. */
  readonly error?: string | undefined
  readonly note?: string | undefined
}

export type RecordFieldProps = RecordFieldSpec & {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly help?: ReactNode
  readonly isLabelHidden?: boolean
}

/** What is there stays there to be chosen, also where nobody knows its name. */
const withPresent = (options: readonly Option[], text: string): readonly Option[] =>
  options.some(({ value }) => value === text)
    ? options
    : [{ value: text, label: text === '' ? recordWords.nothing : text }, ...options]

/** A field drawn from what the descriptor remembers of it. */
export const RecordField = ({
  memory,
  label,
  options,
  text,
  onChange,
  help,
  error,
  note,
  isLabelHidden = false,
}: RecordFieldProps) => {
  const { name, kind, max } = memory
  if (kind === 'bool')
    return (
      <CheckField
        name={name}
        label={label}
        help={help}
        checked={text === 'true'}
        onChange={({ currentTarget }) => onChange(String(currentTarget.checked))}
      />
    )
  const shared = { name, label, help, isLabelHidden }
  if (options)
    return <SelectField {...shared} value={text} options={withPresent(options, text)} onChange={onChange} />
  const flaw = flawOf(memory, text)
  return (
    <TextField
      {...shared}
      help={
        note === undefined ? (
          help
        ) : (
          <>
            {note} {help}
          </>
        )
      }
      value={text}
      inputMode={kind === 'int' ? 'numeric' : 'text'}
      autoComplete="off"
      maxLength={max === undefined ? 1000 : max + 50}
      error={flaw && flaw.kind !== 'missing' ? sayFlaw(flaw) : error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

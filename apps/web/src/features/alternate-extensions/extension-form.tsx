import { useState, type ReactNode } from 'react'
import { useHolder } from '#api/use-holder.ts'
import { UnityField } from '#fields/unity-field.tsx'
import { changedIn, textIn, type Draft, type Value } from '#lib/field-text.ts'
import type { RecordFieldSpec } from '#ui/record-field.tsx'
import { RecordForm } from '#ui/record-form.tsx'
import type { Extension } from './queries.ts'
import { words } from './words.ts'

type Props = {
  /** Whose number it is. */
  readonly person: string
  readonly item: Extension | undefined
  /** What is there now; for something new, what it begins with. */
  readonly record: object
  readonly fields: readonly RecordFieldSpec[]
  readonly onSave: (changes: Readonly<Record<string, Value>>) => Promise<ReactNode>
  readonly onCancel: () => void
}

/** A number, and who has it already while it is typed. */
export const ExtensionForm = ({ person, item, record, fields, onSave, onCancel }: Props) => {
  const [draft, setDraft] = useState<Draft>({})
  const typed = (name: string): string => draft[name] ?? textIn(record, name)
  const remark = useHolder(
    {
      field: 'DtmfAccessId',
      text: changedIn(record, draft).length > 0 ? typed('DtmfAccessId') : '',
      PartitionObjectId: typed('PartitionObjectId'),
      except: item?.ObjectId,
    },
    person,
  )
  return (
    <RecordForm
      label={item ? words.edit : words.add}
      isNew={item === undefined}
      record={record}
      Field={UnityField}
      fields={fields.map((field) => (field.memory.name === 'DtmfAccessId' ? { ...field, ...remark } : field))}
      onDraft={setDraft}
      onSave={onSave}
      onCancel={onCancel}
    />
  )
}

import { useQuery } from '@tanstack/react-query'
import type { Memory } from '@unity-desk/cupi'
import { references } from '#api/references.ts'
import { textIn } from '#lib/field-text.ts'
import { Name } from '#ui/name.tsx'
import { RecordField, type Option } from '#ui/record-field.tsx'
import { recordWords } from '#ui/record-words.ts'
import type { Settings } from './use-settings.ts'
import { words } from './words.ts'
import classes from './setting-row.module.css'

/** Two numbers stand for something that has a name; the descriptors tell the rest by `refersTo`. */
const NUMBERED = new Set(['TimeZone', 'Language'])

const useOptions = ({ name, values, refersTo }: Memory): readonly Option[] | undefined => {
  const { data } = useQuery(references(NUMBERED.has(name) ? name : refersTo))
  return (
    data ??
    (values && Object.entries(values).map(([value, label]) => ({ value, label: words.valueOf(label) })))
  )
}

const shownOf = ({ kind }: Memory, text: string, options: readonly Option[] | undefined): string => {
  if (text === '') return recordWords.nothing
  if (kind === 'bool') return text === 'true' ? recordWords.yes : recordWords.no
  return options?.find(({ value }) => value === text)?.label ?? text
}

type Props = {
  readonly memory: Memory
  readonly record: object
  readonly settings: Settings
  readonly isReadOnly: boolean
}

/** One setting: what it means, what Unity calls it, and what it is. */
export const SettingRow = ({ memory, record, settings, isReadOnly }: Props) => {
  const options = useOptions(memory)
  const { name } = memory
  const label = words.labelOf(memory)
  const text = settings.draft[name] ?? textIn(record, name)
  const known = (
    <>
      <code>{name}</code>
      {memory.default !== undefined && memory.default !== textIn(record, name) && (
        <> · {words.usual(shownOf(memory, memory.default, options))}</>
      )}
    </>
  )
  if (isReadOnly)
    return (
      <div className={classes.row}>
        <p className={classes.label}>{label}</p>
        <p>
          <Name>{shownOf(memory, text, options)}</Name>
        </p>
        <p className={classes.known}>{known}</p>
      </div>
    )
  return (
    <div className={classes.row} data-changed={settings.changed.includes(name) || undefined}>
      <RecordField
        memory={memory}
        label={label}
        options={options}
        text={text}
        help={<span className={classes.known}>{known}</span>}
        {...settings.remarks[name]}
        onChange={(next) => settings.change(name, next)}
      />
    </div>
  )
}

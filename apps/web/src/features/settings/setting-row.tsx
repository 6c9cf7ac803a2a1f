import type { Memory } from '@unity-desk/cupi'
import { fieldSpec } from '#fields/field-spec.ts'
import { ShownValue } from '#fields/shown-value.tsx'
import { UnityField } from '#fields/unity-field.tsx'
import { textIn } from '#lib/field-text.ts'
import type { Settings } from './use-settings.ts'
import { words } from './words.ts'
import classes from './setting-row.module.css'

/** The resource that settings are fields of. */
const OF = 'users'

type Props = {
  readonly memory: Memory
  readonly record: object
  readonly settings: Settings
  readonly isReadOnly: boolean
}

/** One setting: what it means, what Unity calls it, and what it is. */
export const SettingRow = ({ memory, record, settings, isReadOnly }: Props) => {
  const { name } = memory
  const spec = fieldSpec(memory, OF)
  const { label, meaning } = spec
  const text = settings.draft[name] ?? textIn(record, name)
  const known = (
    <>
      <code>{name}</code>
      {memory.default !== undefined && memory.default !== textIn(record, name) && (
        <>
          {' · '}
          {words.usual} <ShownValue memory={memory} text={memory.default} />
        </>
      )}
      {meaning !== undefined && <> · {meaning}</>}
    </>
  )
  if (isReadOnly)
    return (
      <div className={classes.row}>
        <p className={classes.label}>{label}</p>
        <p>
          <ShownValue memory={memory} text={text} />
        </p>
        <p className={classes.known}>{known}</p>
      </div>
    )
  return (
    <div className={classes.row} data-changed={settings.changed.includes(name) || undefined}>
      <UnityField
        {...spec}
        text={text}
        help={<span className={classes.known}>{known}</span>}
        {...settings.remarks[name]}
        onChange={(next) => settings.change(name, next)}
      />
    </div>
  )
}

import type { Group } from './groups.ts'
import { SettingRow } from './setting-row.tsx'
import type { Settings } from './use-settings.ts'
import { words } from './words.ts'
import classes from './setting-group.module.css'

type Props = {
  readonly group: Group
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly record: object
  readonly settings: Settings
  readonly isReadOnly: boolean
}

/** Settings that answer one question; closed until somebody asks it. */
export const SettingGroup = ({ group, isOpen, onToggle, record, settings, isReadOnly }: Props) => {
  const changed = group.settings.filter(({ name }) => settings.changed.includes(name)).length
  return (
    <details
      className={classes.group}
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary className={classes.title}>
        {words.groups[group.name]}
        <span className={classes.count}>
          {changed > 0 ? words.changedOf(changed, group.settings.length) : group.settings.length}
        </span>
      </summary>
      {isOpen && (
        <div className={classes.settings}>
          {group.settings.map((memory) => (
            <SettingRow
              key={memory.name}
              memory={memory}
              record={record}
              settings={settings}
              isReadOnly={isReadOnly}
            />
          ))}
        </div>
      )}
    </details>
  )
}

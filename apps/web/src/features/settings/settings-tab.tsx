import { useDeferredValue, useId, useState } from 'react'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { labelOf } from '#fields/label.ts'
import type { Person } from '#lib/person.ts'
import { Confirm } from '#ui/confirm.tsx'
import { TextField } from '#ui/field.tsx'
import { useKey } from '#ui/keys.ts'
import { useUnsaved } from '#ui/unsaved.ts'
import { findSettings } from './find.ts'
import { allSettings, type GroupName } from './groups.ts'
import { SaveBar } from './save-bar.tsx'
import { SettingGroup } from './setting-group.tsx'
import { useSettings } from './use-settings.ts'
import { words } from './words.ts'
import classes from './settings-tab.module.css'

const titleOf = (name: GroupName): string => words.groups[name]

/** Every setting that Unity has of a person, to be found, read and changed. */
export const SettingsTab = ({ person }: { readonly person: Person }) => {
  const verdict = may(useSession(), 'users:write')
  const settings = useSettings(person)
  const [question, setQuestion] = useState('')
  const asked = useDeferredValue(question)
  const [opened, setOpened] = useState<ReadonlySet<GroupName>>(new Set(['who']))
  const [isAsking, setAsking] = useState(false)
  const findId = useId()
  const isDirty = settings.changed.length > 0
  const typed = settings.changed.map((name) => labelOf(name, 'users'))
  useUnsaved(`${words.title}: ${typed.join(', ')}`, isDirty)

  const focusFind = (): void => document.querySelector<HTMLElement>(`#${CSS.escape(findId)} input`)?.focus()
  useKey('s', words.find, focusFind)
  useKey('Escape', words.discard, () => setAsking(true), isDirty)

  const stay = (): void => setAsking(false)
  const drop = (): void => {
    settings.discard()
    setAsking(false)
  }
  const groups = findSettings(asked, titleOf)
  const isFound = asked.trim() !== ''

  return (
    // The question is a form as well, and what a form in a form sends is heard by nobody: the browser loads the page anew.
    <>
      <form
        className={classes.settings}
        aria-label={words.title}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void settings.save()
        }}
      >
        {!verdict.allowed && <p className={classes.reason}>{verdict.reason}</p>}
        <div id={findId} className={classes.find}>
          <TextField
            label={words.findHint('S')}
            value={question}
            autoComplete="off"
            placeholder={words.placeholder}
            onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
          />
          <p role="status" className={classes.count}>
            {words.found(groups.flatMap((group) => group.settings).length, allSettings.length)}
          </p>
        </div>
        <div>
          {groups.map((group) => (
            <SettingGroup
              key={group.name}
              group={group}
              isOpen={isFound || opened.has(group.name)}
              onToggle={(isOpen) => {
                if (isFound || isOpen === opened.has(group.name)) return
                const next = new Set(opened)
                if (isOpen) next.add(group.name)
                else next.delete(group.name)
                setOpened(next)
              }}
              record={person.user}
              settings={settings}
              isReadOnly={!verdict.allowed}
            />
          ))}
        </div>
        <SaveBar settings={settings} onDiscard={() => setAsking(true)} />
      </form>
      {isAsking && (
        <Confirm
          title={words.leave.title(settings.changed.length)}
          act={words.discard}
          cancel={{ label: words.leave.stay, onCancel: stay }}
          isDangerous
          onConfirm={drop}
        >
          {words.leave.text}
        </Confirm>
      )}
    </>
  )
}

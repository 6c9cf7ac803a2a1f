import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { PaletteProps } from '#lib/feature.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Key } from '#ui/key.tsx'
import { Name } from '#ui/name.tsx'
import { choiceBeside, type Choice } from './choices.ts'
import { useGroups } from './use-groups.ts'
import { words } from './words.ts'
import classes from './palette.module.css'

/** Acts on what is shown, pages and people, by a few letters of their names. */
export const Palette = ({ places, onClose }: PaletteProps) => {
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, choose] = useState<string>()
  const groups = useGroups({ places }, text)
  const all = groups.flatMap(({ choices }) => choices)
  const active = all.find((each) => each.id === chosen) ?? all[0]
  const optionId = (choice: Choice): string => `${id}-${choice.id}`
  const activeId = active && optionId(active)

  useEffect(() => {
    if (activeId !== undefined)
      document.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const take = ({ run }: Choice): void => {
    // What is chosen may open a dialog of its own, which takes the focus from where it was before this one.
    flushSync(onClose)
    run()
  }
  const move = (steps: number): void => choose(choiceBeside(groups, active?.id, steps))

  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => active && take(active),
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = acts[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <Dialog title={words.title} size="wide" isTitleHidden onClose={onClose}>
      <div className={classes.palette}>
        <input
          data-autofocus
          className={classes.input}
          role="combobox"
          aria-label={words.title}
          aria-expanded={all.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          dir="auto"
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value)
            choose(undefined)
          }}
          onKeyDown={onKeyDown}
        />
        <div id={id} className={classes.list} role="listbox" aria-label={words.found}>
          {groups.map(({ label, choices }) => (
            <div key={label} role="group" aria-label={label}>
              <p className={classes.group} aria-hidden>
                {label}
              </p>
              {choices.map((choice) => (
                <div
                  key={choice.id}
                  id={optionId(choice)}
                  className={classes.choice}
                  role="option"
                  tabIndex={-1}
                  aria-selected={choice === active}
                  onClick={() => take(choice)}
                  onKeyDown={onKeyDown}
                >
                  <span className={classes.label} title={choice.label}>
                    <Name>{choice.label}</Name>
                  </span>
                  {choice.note !== undefined && <span className={classes.note}>{choice.note}</span>}
                  {choice.key !== undefined && <Key name={choice.key} />}
                </div>
              ))}
            </div>
          ))}
        </div>
        <p className={classes.nothing} role="status">
          {all.length === 0 && words.nothing(text.trim())}
        </p>
      </div>
    </Dialog>
  )
}

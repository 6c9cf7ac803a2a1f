import type { DirectoryItem } from '@unity-desk/contract'
import type { ComponentType } from 'react'
import { useStore } from '#lib/store.ts'
import { Button } from '#ui/button.tsx'
import { focusList } from './result-row.tsx'
import { selectAll, selection, selectNone, switchSelection } from './selection.ts'
import { useResults } from './use-results.ts'
import { words } from './words.ts'
import classes from './selection-bar.module.css'

const end = (): void => {
  switchSelection()
  focusList()
}

type Props = { readonly Acts: ComponentType<{ readonly people: readonly DirectoryItem[] }> }

/** Below the list while people are selected: how many, and what can be done with them. */
export const SelectionBar = ({ Acts }: Props) => {
  const selected = useStore(selection)
  const { rows } = useResults()
  if (!selected) return null
  const people = [...selected.values()]
  return (
    <section className={classes.bar} aria-label={words.selection.title}>
      <div className={classes.line}>
        <p role="status">{words.selection.count(people.length)}</p>
        <Button size="small" tone="quiet" onClick={() => selectAll(rows)}>
          {words.selection.all}
        </Button>
        <Button size="small" tone="quiet" onClick={selectNone}>
          {words.selection.none}
        </Button>
        <Button size="small" hint="m" onClick={end}>
          {words.selection.end}
        </Button>
      </div>
      {people.length > 0 && <Acts people={people} />}
    </section>
  )
}

import type { DirectoryItem } from '@unity-desk/contract'
import { Outlet, useMatch } from 'react-router'
import type { ListParts } from '#lib/feature.ts'
import { lazily } from '#ui/lazily.tsx'
import { useTwoPanes } from '#ui/use-media.ts'
import { Results } from './results.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { words } from './words.ts'
import classes from './people-page.module.css'

/** Results and person: side by side where there is room, otherwise one after the other. */
export const peoplePage = ({ selectionActs, listActs }: Omit<ListParts, 'person'>) => {
  const acts = selectionActs.map((load, index) => ({ id: `act-${index}`, Act: lazily(load) }))

  const SelectionActs = ({ people }: { readonly people: readonly DirectoryItem[] }) =>
    acts.map(({ id, Act }) => <Act key={id} people={people} />)

  const begin = listActs.map((load, index) => ({ id: `begin-${index}`, Act: lazily(load) }))
  const ListActs = () => begin.map(({ id, Act }) => <Act key={id} />)

  return () => {
    const isWide = useTwoPanes()
    const isList = useMatch('/people') !== null
    return (
      <div className={classes.panes}>
        {isList && (
          <>
            <title>{`${words.title} · Unity Desk`}</title>
            <h1 className={classes.title}>{words.title}</h1>
          </>
        )}
        {(isWide || isList) && (
          <section className={classes.results} aria-label={words.results.label}>
            <Results ListActs={ListActs} />
            <SelectionBar Acts={SelectionActs} />
          </section>
        )}
        {(isWide || !isList) && (
          <div className={classes.person}>
            <Outlet />
          </div>
        )}
      </div>
    )
  }
}

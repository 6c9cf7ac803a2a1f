import { Outlet, useMatch } from 'react-router'
import { useTwoPanes } from '#ui/use-media.ts'
import { Results } from './results.tsx'
import { words } from './words.ts'
import classes from './people-page.module.css'

/** Results and person: side by side where there is room, otherwise one after the other. */
export const PeoplePage = () => {
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
          <Results />
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

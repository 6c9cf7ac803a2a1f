import { EmptyState } from '#ui/empty-state.tsx'
import { Recents } from './recents.tsx'
import { words } from './words.ts'
import { Worklists } from './worklists.tsx'
import classes from './home.module.css'

/** Stands where a person will: who may be calling, and who may call next. */
export const Home = () => (
  <div className={classes.home}>
    <EmptyState title={words.choose.title}>{words.choose.text}</EmptyState>
    <Worklists />
    <Recents />
  </div>
)

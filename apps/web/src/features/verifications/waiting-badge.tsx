import { useQuery } from '@tanstack/react-query'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { waiting } from './queries.ts'
import { words } from './words.ts'
import classes from './waiting-badge.module.css'

/** How many colleagues wait, on the entry of the navigation. */
export const WaitingBadge = () => {
  const { data = [] } = useQuery(waiting)
  if (data.length === 0) return null
  return (
    <span className={classes.badge} title={words.waiting.badge(data.length)} role="status">
      <span aria-hidden>{data.length}</span>
      <VisuallyHidden>{words.waiting.badge(data.length)}</VisuallyHidden>
    </span>
  )
}

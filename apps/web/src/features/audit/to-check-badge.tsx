import { useQuery } from '@tanstack/react-query'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { unsettled } from './queries.ts'
import { words } from './words.ts'
import classes from './to-check-badge.module.css'

/** How many acts wait for somebody to look at them, on the entry of the navigation. */
export const ToCheckBadge = () => {
  const { data = [] } = useQuery(unsettled)
  if (data.length === 0) return null
  return (
    <span className={classes.badge} title={words.toCheck.badge(data.length)}>
      <span aria-hidden>{data.length}</span>
      <VisuallyHidden>{words.toCheck.badge(data.length)}</VisuallyHidden>
    </span>
  )
}

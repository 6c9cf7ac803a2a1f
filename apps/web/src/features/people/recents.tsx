import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { useSession } from '#api/session.ts'
import { useRecent } from '#lib/recent.ts'
import { Name } from '#ui/name.tsx'
import { isPlainClick } from './plain-click.ts'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'
import classes from './recents.module.css'

/** Who was opened a short while ago: often the same caller rings again. */
export const Recents = () => {
  const { operator } = useSession()
  const people = useRecent(operator.name)
  const { linkTo, openPerson } = usePlace()
  if (people.length === 0) return null
  const open = (event: MouseEvent, ObjectId: string): void => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    openPerson(ObjectId)
  }
  return (
    <section className={classes.recents} aria-label={words.recent.title}>
      <h2 className={classes.title}>{words.recent.title}</h2>
      <ul className={classes.people}>
        {people.map(({ ObjectId, DisplayName, DtmfAccessId }) => (
          <li key={ObjectId}>
            <Link
              className={classes.person ?? ''}
              to={linkTo(ObjectId)}
              onClick={(event) => open(event, ObjectId)}
            >
              <span className={classes.name} title={DisplayName}>
                <Name>{DisplayName}</Name>
              </span>
              <span className={classes.extension}>{DtmfAccessId}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

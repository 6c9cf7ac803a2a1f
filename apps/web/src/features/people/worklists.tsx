import { useQuery } from '@tanstack/react-query'
import { serverNow } from '#api/clock.ts'
import { count } from '#lib/time.ts'
import { worklists } from './queries.ts'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'
import classes from './worklists.module.css'

/** People whom the helpdesk may want to look after before they call; nothing while nobody counts them. */
export const Worklists = () => {
  const { data, isError } = useQuery(worklists)
  const { question, narrow } = usePlace()
  if (isError) return null
  if (!data) return <div className={classes.pending} aria-hidden />
  const { checked, of, oldest, items } = data
  const age = oldest === null ? '' : ` · ${words.worklists.oldest(new Date(oldest), serverNow())}`
  return (
    <section className={classes.worklists} aria-label={words.worklists.title}>
      <h2 className={classes.title}>{words.worklists.title}</h2>
      <div className={classes.lists}>
        {items.map(({ list, count: people }) => {
          const isOn = question.list === list
          return (
            <button
              key={list}
              type="button"
              className={classes.list}
              aria-pressed={isOn}
              onClick={() => narrow({ list: isOn ? undefined : list })}
            >
              {words.worklists.names[list]}
              <span className={classes.count}>{count(people)}</span>
            </button>
          )
        })}
      </div>
      <p className={classes.age}>
        {words.worklists.checked(checked, of)}
        {age}
      </p>
    </section>
  )
}

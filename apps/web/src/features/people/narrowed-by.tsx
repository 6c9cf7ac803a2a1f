import { useQuery } from '@tanstack/react-query'
import type { DirectoryFacets } from '@unity-desk/contract'
import { focusSearch } from '#lib/search-box.ts'
import { CrossIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { facets } from './queries.ts'
import { narrowings, type Question } from './question.ts'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'
import classes from './narrowed-by.module.css'

type Places = DirectoryFacets['locations']

const nameIn = (places: Places | undefined, id: string): string | undefined =>
  places?.find(({ ObjectId }) => ObjectId === id)?.DisplayName

/** What each narrowing is called: a place by its name as soon as that is known. */
const useLabels = ({ list, department, location, cos }: Question) => {
  const { data } = useQuery({ ...facets, enabled: location !== undefined || cos !== undefined })
  const { narrow, worklists } = words
  return {
    list: list && worklists.names[list],
    department,
    location: location && (nameIn(data?.locations, location) ?? narrow.location),
    cos: cos && (nameIn(data?.classesOfService, cos) ?? narrow.cos),
  }
}

type TagProps = { readonly label: string; readonly onTake: () => void }

const Tag = ({ label, onTake }: TagProps) => {
  const take = (): void => {
    onTake()
    // The button goes away with what it took.
    focusSearch()
  }
  return (
    <li>
      <button type="button" className={classes.tag} aria-label={words.narrow.take(label)} onClick={take}>
        <span className={classes.label} title={label}>
          <Name>{label}</Name>
        </span>
        <CrossIcon size={12} />
      </button>
    </li>
  )
}

/** What keeps people out of the list, and the ticket that it is looked through for; each can be taken away. */
export const NarrowedBy = () => {
  const { question, ticket, narrow, dropTicket } = usePlace()
  const labels = useLabels(question)
  const given = narrowings.flatMap((name) => {
    const label = labels[name]
    return label === undefined ? [] : [{ name, label }]
  })
  if (given.length === 0 && ticket === '') return null
  return (
    <ul className={classes.tags} aria-label={words.narrow.active}>
      {ticket !== '' && <Tag label={words.narrow.ticket(ticket)} onTake={dropTicket} />}
      {given.map(({ name, label }) => (
        <Tag key={name} label={label} onTake={() => narrow({ [name]: undefined })} />
      ))}
    </ul>
  )
}

import { paths } from '#lib/paths.ts'
import type { Person } from '#lib/person.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { Journal } from './journal.tsx'
import { words } from './words.ts'

/** What was changed about a person, and the way back. */
export const ChangesTab = ({ person }: { readonly person: Person }) => {
  const target = person.user.ObjectId
  return (
    <>
      <div>
        <LinkButton size="small" to={`${paths.changes}?target=${target}`}>
          {words.tab.all}
        </LinkButton>
      </div>
      <Journal filter={{ target }} isOfPerson />
    </>
  )
}

import type { Person } from '#lib/person.ts'
import { StateTag } from '#ui/state-tag.tsx'
import { words } from './words.ts'

/** What decides who may touch this person, in a word each. */
export const PersonTags = ({ person: { user, roles } }: { readonly person: Person }) => (
  <>
    {roles.map((role) => (
      <StateTag key={role} tone="warn">
        {words.header.protected(role)}
      </StateTag>
    ))}
    {(user.LdapType ?? 0) !== 0 && <StateTag tone="calm">{words.header.directoryOwned}</StateTag>}
    {user.Inactive === true && <StateTag tone="warn">{words.header.inactive}</StateTag>}
  </>
)

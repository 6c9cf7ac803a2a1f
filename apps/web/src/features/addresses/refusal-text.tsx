import { Link } from 'react-router'
import { sentenceOf } from '#api/sentence.tsx'
import { paths } from '#lib/paths.ts'
import { Name } from '#ui/name.tsx'
import type { Refusal } from './standing.ts'
import { words } from './words.ts'

/** Why it is not saved, with the owner by name and one press away. */
export const RefusalText = ({ refusal }: { readonly refusal: Refusal }) => {
  if (refusal.kind === 'flaw') return words[refusal.flaw]
  if (refusal.kind === 'own') return words.owned.self
  if (refusal.kind === 'domain') return words.domain
  if (refusal.kind === 'failed') {
    return sentenceOf(refusal.error)
  }
  const { kind, ObjectId, DisplayName } = refusal.owner
  // Whom the operator may not see has no name here.
  if (DisplayName === '') return words.owned.nameless[kind]
  return (
    <>
      {words.owned.before[kind]}
      {kind === 'user' ? (
        <Link to={paths.person(ObjectId, '', 'addresses')}>
          <Name>{DisplayName}</Name>
        </Link>
      ) : (
        <Name>{DisplayName}</Name>
      )}
      {words.owned.after}
    </>
  )
}

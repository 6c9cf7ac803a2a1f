import { Link } from 'react-router'
import { describeError } from '#api/error-text.ts'
import { paths } from '#lib/paths.ts'
import { Name } from '#ui/name.tsx'
import type { Refusal } from './use-address-acts.ts'
import { words } from './words.ts'

/** Why it was not saved, with the owner by name and one press away. */
export const RefusalText = ({ refusal }: { readonly refusal: Refusal }) => {
  if (refusal.kind === 'refused') return refusal.text
  if (refusal.kind === 'failed') {
    const { what, why, now } = describeError(refusal.error)
    return `${what} ${why} ${now}`
  }
  const { owner } = refusal
  if (owner.kind !== 'user') return words.owned[owner.kind]
  return (
    <>
      {words.owned.before}
      <Link to={paths.person(owner.ObjectId, '', 'addresses')}>
        <Name>{owner.DisplayName ?? words.owned.user}</Name>
      </Link>
      {words.owned.after}
    </>
  )
}

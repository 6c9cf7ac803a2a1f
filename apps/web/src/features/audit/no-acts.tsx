import { EmptyState } from '#ui/empty-state.tsx'
import { isEmpty, type Filter } from './filters.ts'
import { words } from './words.ts'

type Props = { readonly filter: Filter; readonly isOfPerson: boolean }

/** Why there is no act, and what would stand here. */
export const NoActs = ({ filter, isOfPerson }: Props) => {
  const { empty } = words
  if (isOfPerson) return <EmptyState title={empty.person}>{empty.personText}</EmptyState>
  if (isEmpty(filter)) return <EmptyState title={empty.title}>{empty.text}</EmptyState>
  return <EmptyState title={empty.noneTitle}>{empty.noneText}</EmptyState>
}

import type { Change } from '@unity-desk/contract'
import { tellingIn } from './telling.ts'
import { words } from './words.ts'

const OF_PERSON = 'users'

/** What was done, in words; the action itself where only engineers have one. */
export const actionOf = ({ action }: Change): string => {
  const known: Readonly<Record<string, string>> = words.actions
  return known[action] ?? action
}

/** What it was done to: by the name of the person, or else by what tells things of its kind apart. */
export const subjectOf = ({ target, before, after, action }: Change): string | undefined => {
  const told = tellingIn({ ...before, ...after })
  const name = target?.DisplayName ?? target?.Alias
  if (action.startsWith(`${OF_PERSON}.`) || told === undefined) return name ?? told
  return name === undefined ? told : `${name} · ${told}`
}

/** ObjectId of the person whom it is about. */
export const personOf = ({ target }: Change): string | undefined =>
  target?.kind === OF_PERSON ? target.ObjectId : undefined

/** The fields that an update changed, for its line. */
export const fieldsOf = ({ kind, before, after }: Change): readonly string[] =>
  kind === 'update'
    ? Object.keys(after ?? {}).filter((name) => (before?.[name] ?? '') !== (after?.[name] ?? ''))
    : []

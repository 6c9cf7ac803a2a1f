import type { AuditRecord, changeKinds } from '@unity-desk/contract'
import * as z from 'zod/mini'

type ChangeKind = (typeof changeKinds)[number]

const written = z.object({
  path: z.string(),
  fields: z.optional(z.record(z.string(), z.unknown())),
  reverts: z.optional(z.uuid()),
})

const kinds: Readonly<Record<string, ChangeKind>> = {
  update: 'update',
  create: 'create',
  remove: 'remove',
  // The commands on a PIN or a password that write other fields of it than its value.
  lock: 'update',
  unlock: 'update',
}

/** What an action does to an object of Unity; undefined for what is no write on one. */
export const changeKindOf = (action: string): ChangeKind | undefined => {
  const verb = action.slice(action.lastIndexOf('.') + 1)
  return Object.hasOwn(kinds, verb) ? kinds[verb] : undefined
}

/** What the undo journal finds a record by: the intent of a write on an object of Unity, unless it set a secret. */
export const changeColumns = ({
  phase,
  action,
  details,
}: Pick<AuditRecord, 'phase' | 'action' | 'details'>): {
  readonly change_kind: ChangeKind | null
  readonly reverts: string | null
} => {
  const { success, data } = z.safeParse(written, details)
  const kind = changeKindOf(action)
  if (!success || phase !== 'intent' || !kind || data.fields?.['Credentials'] !== undefined)
    return { change_kind: null, reverts: null }
  return { change_kind: kind, reverts: data.reverts ?? null }
}

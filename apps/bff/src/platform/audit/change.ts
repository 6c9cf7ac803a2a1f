import type { AuditRecord, changeKinds } from '@unity-desk/contract'
import * as z from 'zod/mini'

type ChangeKind = (typeof changeKinds)[number]

const written = z.object({ path: z.string(), reverts: z.optional(z.uuid()) })

const kinds: Readonly<Record<string, ChangeKind>> = { update: 'update', create: 'create', remove: 'remove' }

/** What is written on a credential is secret, or says when somebody failed: neither is for taking back. */
const isCredential = (action: string): boolean => /\.(?:pin|password)\.update$/.test(action)

/** What the undo journal finds a record by: only the intent of a write on an object of Unity is a change. */
export const changeColumns = ({
  phase,
  action,
  details,
}: Pick<AuditRecord, 'phase' | 'action' | 'details'>): {
  readonly change_kind: ChangeKind | null
  readonly reverts: string | null
} => {
  const { success, data } = z.safeParse(written, details)
  const kind = kinds[action.slice(action.lastIndexOf('.') + 1)]
  if (!success || phase !== 'intent' || !kind || isCredential(action))
    return { change_kind: null, reverts: null }
  return { change_kind: kind, reverts: data.reverts ?? null }
}

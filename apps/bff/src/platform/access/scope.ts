import type { Scope } from '@unity-desk/contract'
import { isCupiError } from '@unity-desk/cupi'
import { DeskError } from '../http/desk-error.ts'
import type { Unity } from '../unity/client.ts'
import type { Identity } from './identity.ts'

type Fields = { readonly [K in keyof Scope]?: string | null | undefined }

const NAMES = ['LocationObjectId', 'PartitionObjectId', 'CosObjectId'] as const

/** Whether somebody with these fields is in a scope; null is everybody. */
export const isInScope = (scope: Scope | null, fields: Fields): boolean =>
  scope === null ||
  NAMES.every((name) => {
    const wanted = scope[name]
    return wanted === undefined || wanted.includes((fields[name] ?? '').toLowerCase())
  })

/** What somebody who does not exist is answered with. */
export const nobody = (): DeskError => new DeskError('not-found', 'There is no such person.')

/** Looks at a person before anything of theirs is read or written. */
export type ScopeGuard = {
  /** @throws DeskError for whoever is outside, as for whoever does not exist */
  readonly check: (identity: Identity, ObjectId: string) => Promise<void>
  /** Whether they are there and inside. */
  readonly holds: (identity: Identity, ObjectId: string) => Promise<boolean>
  /** Somebody was changed through us. */
  readonly forget: (ObjectId: string) => void
}

/** A person's page asks five times within a second; who moves elsewhere stays for as long as this. */
const REMEMBERED_MS = 10_000
const MOST_REMEMBERED = 1000

export const createScopeGuard = (unity: Unity): ScopeGuard => {
  const remembered = new Map<string, { readonly fields: Fields | undefined; readonly until: number }>()

  const fieldsOf = async (ObjectId: string): Promise<Fields | undefined> => {
    const known = remembered.get(ObjectId)
    if (known && known.until > performance.now()) return known.fields
    const fields = await unity.users.get(ObjectId).catch((error: unknown) => {
      if (isCupiError(error) && error.kind === 'not-found') return undefined
      throw error
    })
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(ObjectId, { fields, until: performance.now() + REMEMBERED_MS })
    return fields
  }

  const holds = async ({ scope }: Identity, ObjectId: string): Promise<boolean> => {
    if (scope === null) return true
    const fields = await fieldsOf(ObjectId.toLowerCase())
    return fields !== undefined && isInScope(scope, fields)
  }

  return {
    holds,
    check: async (identity, ObjectId) => {
      if (!(await holds(identity, ObjectId))) throw nobody()
    },
    forget: (ObjectId) => void remembered.delete(ObjectId.toLowerCase()),
  }
}

import { classify, type Classification, type Method } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import type { Identity } from '../../platform/access/identity.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { needsStepUp, policy } from './policy.ts'
import { canonicalSearch } from './search.ts'
import type { TargetLine } from './target-line.ts'

type Known = Extract<Classification, { outcome: 'known' }>

/** What a request through the gateway means, and what will be sent for it. */
export type Plan = Pick<Known, 'resource' | 'verb' | 'ids' | 'path'> & {
  /** `users.pin.update`. */
  readonly action: string
  readonly method: Method
  /** Rebuilt, with its question mark. */
  readonly search: string
}

const may = (identity: Identity, action: string): void => {
  const permission = Object.hasOwn(policy, action) ? policy[action] : undefined
  if (permission !== undefined && identity.permissions.has(permission)) return
  const who =
    permission === undefined
      ? 'Nobody may do this through Unity Desk.'
      : 'An administrator of Unity Desk can.'
  throw new DeskError('forbidden', `The role ${identity.operator.role} may not do ${action}. ${who}`)
}

/**
 * Decides what a request means, before its body is read. What is refused here is refused in this order: unknown path,
 * verb, role, malformed id, column (design.md section 4). The grammar was checked before.
 * @throws DeskError
 */
export const planRequest = (
  identity: Identity,
  method: string,
  { segments, parameters }: TargetLine,
): Plan => {
  const meaning = classify(allResources, method as Method, segments)
  if (meaning.outcome === 'unknown-path')
    throw new DeskError('forbidden', 'Unity Desk does not pass on this path.')
  if (meaning.outcome === 'unknown-verb')
    throw new DeskError('forbidden', `Unity Desk does not pass on ${method} for ${meaning.name}.`)
  const { name, resource, verb, ids, path } = meaning
  const action = `${name}.${verb}`
  may(identity, action)
  if (!meaning.idsAreWellFormed) throw new DeskError('not-found', `There is no ${resource.item} of this id.`)
  const search = canonicalSearch(resource, verb, parameters)
  if (needsStepUp(action) && identity.stepUpUntil <= new Date())
    throw new DeskError('step-up-required', 'Give your password again to delete.')
  return { resource, verb, ids, path, action, method: method as Method, search }
}

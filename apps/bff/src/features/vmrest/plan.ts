import { classify, type Classification, type Method } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { checkEvidence } from '../../platform/access/evidence.ts'
import type { Identity } from '../../platform/access/identity.ts'
import { checkStepUp } from '../../platform/access/step-up.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { needsStepUp, permissionFor } from './policy.ts'
import { canonicalSearch } from './search.ts'
import type { TargetLine } from './target-line.ts'

type Known = Extract<Classification, { outcome: 'known' }>

/** What a request through the gateway is about, whether or not it may be made. */
export type Meant = Pick<Known, 'resource' | 'verb' | 'ids' | 'path' | 'idsAreWellFormed'> & {
  /** `users.pin.update`. */
  readonly action: string
  readonly method: Method
}

/** What will be sent for it. */
export type Plan = Omit<Meant, 'idsAreWellFormed'> & {
  /** Rebuilt, with its question mark. */
  readonly search: string
}

const may = (identity: Identity, action: string): void => {
  const permission = permissionFor(action)
  if (permission !== undefined && identity.permissions.has(permission)) return
  const who =
    permission === undefined
      ? 'Nobody may do this through Unity Desk.'
      : 'An administrator of Unity Desk can.'
  throw new DeskError('forbidden', `${identity.title} may not do ${action}. ${who}`)
}

/**
 * What a method and a path mean.
 * @throws DeskError where no descriptor knows them
 */
export const meaningOf = (method: string, { segments }: Pick<TargetLine, 'segments'>): Meant => {
  const meaning = classify(allResources, method as Method, segments)
  if (meaning.outcome === 'unknown-path')
    throw new DeskError('forbidden', 'Unity Desk does not pass on this path.')
  if (meaning.outcome === 'unknown-verb')
    throw new DeskError('forbidden', `Unity Desk does not pass on ${method} for ${meaning.name}.`)
  const { name, resource, verb, ids, path, idsAreWellFormed } = meaning
  return { resource, verb, ids, path, idsAreWellFormed, action: `${name}.${verb}`, method: method as Method }
}

/**
 * Decides whether a request may be made, before its body is read. What is refused is refused in this order: unknown path
 * and verb (by meaningOf), role, malformed id, column (design.md section 4). The grammar was checked before.
 * @throws DeskError
 */
export const planRequest = (
  identity: Identity,
  { idsAreWellFormed, ...meant }: Meant,
  { parameters }: Pick<TargetLine, 'parameters'>,
): Plan => {
  const { action, resource, verb } = meant
  may(identity, action)
  if (!idsAreWellFormed) throw new DeskError('not-found', `There is no ${resource.item} of this id.`)
  const search = canonicalSearch(resource, verb, parameters)
  if (verb !== 'list' && verb !== 'get') checkEvidence(identity)
  if (needsStepUp(action)) checkStepUp(identity, 'delete')
  return { ...meant, search }
}

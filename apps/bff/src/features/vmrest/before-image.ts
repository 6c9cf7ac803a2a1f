import type { ChangeBelow } from '@unity-desk/contract'
import { json } from '@unity-desk/cupi'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { ObjectFields } from '../../platform/unity/objects.ts'
import { readBelow } from './below.ts'
import type { Body } from './body.ts'
import { plainFields, treeIn } from './plain-fields.ts'
import type { Plan } from './plan.ts'

export type Before = {
  readonly fields: ObjectFields
  /** What goes with it, where it is deleted. */
  readonly below?: readonly ChangeBelow[]
  /** Whose it is, where it is not a person itself. */
  readonly owner?: string
}

/**
 * How the object was before it is changed or deleted, for the audit log: of a change the fields that it names, of a
 * deletion all of them and what goes with it, and no secret. Undefined where Unity shows no such object; its own answer then says so.
 * @throws UnityFailure before anything was sent that changes something
 */
export const readBefore = async (
  link: UnityLink,
  plan: Plan,
  body: Body | undefined,
): Promise<Before | undefined> => {
  const { verb, path, resource } = plan
  if ((verb !== 'update' && verb !== 'remove') || !resource.verbs.includes('get')) return undefined
  const answer = await link.send({ method: 'GET', path, search: '', accept: json.mediaType })
  const tree = treeIn(answer)
  if (!tree) return undefined
  const all = plainFields(resource, tree)
  const shown = Object.entries(all).filter(([name]) => verb === 'remove' || body?.fields.has(name))
  const owner = tree['ObjectGlobalUserObjectId']
  const below = verb === 'remove' ? await readBelow(link, plan) : []
  return {
    fields: Object.fromEntries(shown),
    ...(below.length > 0 && { below }),
    ...(typeof owner === 'string' && { owner }),
  }
}

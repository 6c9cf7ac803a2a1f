import { json, type Resource, type Tree } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'

const formats = [json, xml]

/** The object in an answer; undefined where it holds none that can be read. */
export const treeIn = ({ status, contentType, body }: UnityAnswer): Tree | undefined => {
  const format = formats.find(({ mediaType }) => contentType?.startsWith(mediaType))
  return status === 200 && format ? format.read(body.toString('utf8')).tree : undefined
}

/** Its fields that are neither secret nor links, as they stand on the wire. */
export const plainFields = ({ fields }: Resource, tree: Tree): Readonly<Record<string, string>> => {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(tree)) {
    const kind = fields[name]?.kind
    if (typeof value === 'string' && kind !== 'secret' && kind !== 'uri') plain[name] = value
  }
  return plain
}

export type Before = {
  readonly fields: Readonly<Record<string, string>>
  /** Whose it is, where it is not a person itself. */
  readonly owner?: string
}

/**
 * How the object was before it is changed or deleted, for the audit log: of a change the fields that it names, of a
 * deletion all of them, and no secret. Undefined where Unity shows no such object; its own answer then says so.
 * @throws UnityFailure before anything was sent that changes something
 */
export const readBefore = async (
  link: UnityLink,
  { verb, path, resource }: Plan,
  body: Body | undefined,
): Promise<Before | undefined> => {
  if ((verb !== 'update' && verb !== 'remove') || !resource.verbs.includes('get')) return undefined
  const answer = await link.send({ method: 'GET', path, search: '', accept: json.mediaType })
  const tree = treeIn(answer)
  if (!tree) return undefined
  const all = plainFields(resource, tree)
  const shown = Object.entries(all).filter(([name]) => verb === 'remove' || body?.fields.has(name))
  const owner = tree['ObjectGlobalUserObjectId']
  return {
    fields: Object.fromEntries(shown),
    ...(typeof owner === 'string' && { owner }),
  }
}

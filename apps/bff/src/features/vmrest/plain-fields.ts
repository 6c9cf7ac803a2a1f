import { json, type Resource, type Tree } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import type { ObjectFields } from '../../platform/unity/objects.ts'

const formats = [json, xml]

/** The object in an answer; undefined where it holds none that can be read. */
export const treeIn = ({ status, contentType, body }: UnityAnswer): Tree | undefined => {
  const format = formats.find(({ mediaType }) => contentType?.startsWith(mediaType))
  return status === 200 && format ? format.read(body.toString('utf8')).tree : undefined
}

/** Its fields that are neither secret nor links, as they stand on the wire; each under the name that it is written by. */
export const plainFields = ({ fields, fieldAliases = {} }: Resource, tree: Tree): ObjectFields => {
  const plain: Record<string, string> = {}
  for (const [given, value] of Object.entries(tree)) {
    const name = Object.hasOwn(fields, given) ? given : (fieldAliases[given] ?? given)
    const kind = fields[name]?.kind
    if (typeof value === 'string' && kind !== 'secret' && kind !== 'uri') plain[name] = value
  }
  for (const [name, { readAs }] of Object.entries(fields)) {
    const value = readAs === undefined ? undefined : plain[readAs]
    if (value !== undefined) plain[name] = value
  }
  return plain
}

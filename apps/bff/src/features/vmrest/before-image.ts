import { json } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'

const formats = [json, xml]

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
  const format = formats.find(({ mediaType }) => answer.contentType?.startsWith(mediaType))
  if (answer.status !== 200 || !format) return undefined
  const { tree } = format.read(answer.body.toString('utf8'))
  const shown = Object.entries(tree).filter(
    ([name, value]) =>
      typeof value === 'string' &&
      resource.fields[name]?.kind !== 'secret' &&
      resource.fields[name]?.kind !== 'uri' &&
      (verb === 'remove' || body?.fields.has(name)),
  )
  const owner = tree['ObjectGlobalUserObjectId']
  return {
    fields: Object.fromEntries(shown) as Record<string, string>,
    ...(typeof owner === 'string' && { owner }),
  }
}

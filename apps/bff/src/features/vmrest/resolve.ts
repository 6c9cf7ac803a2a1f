import type { AuditRecord } from '@unity-desk/contract'
import { is, isTree, json, listSearch, type Resource, type Tree } from '@unity-desk/cupi'
import * as z from 'zod/mini'
import type { Ending } from '../../platform/audit/draft.ts'
import type { UnityLink } from '../../platform/unity/link.ts'
import { comparable, resourceOf } from '../../platform/unity/resource-of.ts'
import { plainFields } from './plain-fields.ts'

const details = z.object({
  path: z.string(),
  fields: z.optional(z.record(z.string(), z.string())),
  before: z.optional(z.object({ TimeChanged: z.optional(z.nullable(z.string())) })),
})

type Details = z.infer<typeof details>

const DONE: Ending = { result: 'done', reason: 'read back later: it is there' }
const FAILED: Ending = { result: 'failed', reason: 'read back later: not applied' }
const UNTOLD: Ending = { result: 'unknown', reason: 'reading back cannot tell' }

/** @throws Error while Unity is away */
const read = async (link: UnityLink, path: string, search = ''): Promise<Tree | 'gone'> => {
  const answer = await link.send({ method: 'GET', path, search, accept: json.mediaType })
  if (answer.status === 404) return 'gone'
  if (answer.status !== 200) throw new Error(`status ${answer.status}`)
  return json.read(answer.body.toString('utf8')).tree
}

const resolveUpdate = async (
  link: UnityLink,
  resource: Resource,
  { path, fields = {}, before }: Details,
): Promise<Ending> => {
  const tree = await read(link, path)
  if (tree === 'gone') return FAILED
  if (fields['Credentials'] !== undefined) {
    // A PIN cannot be read, but when it was changed can.
    if (before?.TimeChanged === undefined) return UNTOLD
    return (tree['TimeChanged'] ?? null) === before.TimeChanged ? FAILED : DONE
  }
  const found = comparable(resource, plainFields(resource, tree))
  const written = [...comparable(resource, fields)].filter(([name, value]) => found.has(name) || value === '')
  if (written.length === 0) return UNTOLD
  return written.every(([name, value]) => (found.get(name) ?? '') === value) ? DONE : FAILED
}

const resolveCreate = async (
  link: UnityLink,
  { unique, item }: Resource,
  { path, fields = {} }: Details,
): Promise<Ending> => {
  const value = unique === undefined ? undefined : fields[unique]
  if (unique === undefined || value === undefined) return UNTOLD
  const tree = await read(link, path, listSearch({ where: is(unique, value), rowsPerPage: 1 }))
  if (tree === 'gone' || tree['@total'] === '0') return FAILED
  // Without its id nobody could take it back.
  const [first] = [tree[item]].flat()
  const created = isTree(first) ? first['ObjectId'] : undefined
  return { ...DONE, ...(typeof created === 'string' && { created }) }
}

/** How a write through the gateway whose ending is unknown did end. Throws while Unity is away. */
export const resolveWrite = async (link: UnityLink, intent: AuditRecord): Promise<Ending | undefined> => {
  const parsed = z.safeParse(details, intent.details)
  const resource = resourceOf(intent.action)
  if (!parsed.success || !resource) return undefined
  const { data } = parsed
  if (intent.action.endsWith('.update')) return resolveUpdate(link, resource, data)
  if (intent.action.endsWith('.remove')) return (await read(link, data.path)) === 'gone' ? DONE : FAILED
  if (intent.action.endsWith('.create')) return resolveCreate(link, resource, data)
  return undefined
}

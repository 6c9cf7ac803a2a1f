import {
  encodeRefusals,
  isTree,
  json,
  readRefusals,
  type Format,
  type Node,
  type Tree,
} from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import type { Plan } from './plan.ts'
import { typeOf, UNSURE } from './refusal.ts'

/** What goes back to the caller: nothing of Unity's headers but these (security.md T3). */
export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string | undefined
}

const formats = [json, xml]

/** Names that could hold a secret in an answer; real servers leave them empty or out (cupi.md 2.7). */
const secretsOf = ({ resource: { item, fields } }: Plan): readonly string[] => {
  const named = Object.entries(fields)
    .filter(([, { kind }]) => kind === 'secret')
    .map(([name]) => name)
  return item.endsWith('Credential') ? [...named, 'Credentials', 'Salt'] : named
}

const isFull = (node: Node | undefined): boolean => node !== undefined && node !== ''

/** The tree with its secrets emptied; the same tree where it holds none. */
const cleared = (tree: Tree, secrets: readonly string[], item: string): Tree => {
  const changes: Record<string, Node> = {}
  for (const name of secrets) if (isFull(tree[name])) changes[name] = ''
  const rows = tree[item]
  const clearedRow = (row: Node): Node => (isTree(row) ? cleared(row, secrets, item) : row)
  if (Array.isArray(rows) && rows.some((row) => clearedRow(row) !== row)) changes[item] = rows.map(clearedRow)
  else if (isTree(rows) && clearedRow(rows) !== rows) changes[item] = clearedRow(rows)
  return Object.keys(changes).length === 0 ? tree : { ...tree, ...changes }
}

const withoutSecrets = (plan: Plan, answer: UnityAnswer): Buffer | string => {
  const secrets = secretsOf(plan)
  // What was made is told by its path alone, whatever the type says (cupi.md 1.10).
  if (plan.verb === 'create') return answer.body
  const format = formats.find(({ mediaType }) => answer.contentType?.startsWith(mediaType))
  if (secrets.length === 0 || !format) return answer.body
  const { root = plan.resource.item, tree } = format.read(answer.body.toString('utf8'))
  const without = cleared(tree, secrets, plan.resource.item)
  return without === tree ? answer.body : format.write(root, without)
}

/** Unity's refusal in its own shape, in the format asked for, whatever it was in: also HTML is a few words of text. */
const refusal = (answer: UnityAnswer, format: Format): Reply => {
  const refusals = readRefusals(answer.body.toString('utf8'), formats)
  const told = refusals.length > 0 ? refusals : [{ code: '', message: `status ${answer.status}` }]
  return {
    status: answer.status,
    headers: { 'content-type': typeOf(format) },
    body: format.write('ErrorDetails', encodeRefusals(told)),
  }
}

/** Where the new object is: by its path alone, as Unity's own link names Unity's own host. */
const locationOf = (answer: UnityAnswer): Record<string, string> => {
  const path = answer.body.toString('utf8').trim()
  return path.startsWith('/vmrest/') ? { location: path } : {}
}

/**
 * What the caller gets for Unity's answer.
 * @throws DeskError for an answer that says something about Unity rather than about the request
 */
export const replyFor = (plan: Plan, answer: UnityAnswer, format: Format): Reply => {
  const { status, contentType } = answer
  if (status === 503 || status === 429)
    throw new DeskError('unity-unavailable', 'Unity Connection is busy. Try again in a few seconds.', {
      retryAfter: answer.retryAfter ?? 5,
    })
  if (status >= 500)
    throw new DeskError(
      'unity-unusable',
      `Unity Connection failed.${plan.method === 'GET' ? '' : ` ${UNSURE}`}`,
    )
  if (status >= 400) return refusal(answer, format)
  const type = contentType === null ? {} : { 'content-type': contentType }
  if (status === 204) return { status, headers: type, body: undefined }
  return { status, headers: { ...type, ...locationOf(answer) }, body: withoutSecrets(plan, answer) }
}

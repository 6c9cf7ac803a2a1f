import { isTree, json, readRefusals, encodeRefusals, type Format, type Tree } from '@unity-desk/cupi'
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

/** Names that could hold a secret in an answer about a credential; real servers leave them empty (cupi.md 2.7). */
const SECRET = ['Credentials', 'Salt']

const withoutSecrets = (plan: Plan, answer: UnityAnswer): Buffer | string => {
  const couldHold = plan.resource.item.endsWith('Credential')
  const format = formats.find(({ mediaType }) => answer.contentType?.startsWith(mediaType))
  if (!couldHold || !format) return answer.body
  const { root = plan.resource.item, tree } = format.read(answer.body.toString('utf8'))
  const holds = SECRET.filter((name) => tree[name] !== undefined && tree[name] !== '')
  if (!isTree(tree) || holds.length === 0) return answer.body
  const cleared: Tree = { ...tree }
  for (const name of holds) cleared[name] = ''
  return format.write(root, cleared)
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

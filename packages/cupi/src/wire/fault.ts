import {
  CupiBusy,
  CupiFault,
  CupiForbidden,
  CupiNotFound,
  CupiProtocolError,
  CupiRejected,
  CupiUnauthorized,
  type AnyCupiError,
  type Refusal,
  type RequestLine,
} from '../errors.ts'
import { json, type Format } from './format.ts'
import { isTree, propertyIn, type Node, type Tree } from './tree.ts'

/** What of an answer an error is made from. */
export type Answer = {
  readonly status: number
  /** Value of Content-Type, parameters and all. */
  readonly contentType: string | null
  readonly retryAfter: string | null
  readonly text: string
}

const words = (node: Node | undefined): string => {
  if (Array.isArray(node)) return node.map(words).filter(Boolean).join(' ')
  return node === undefined || node === null || isTree(node) ? '' : String(node)
}

const refusalOf = (node: Node): Refusal =>
  isTree(node)
    ? {
        code: words(propertyIn(node, ['code'])),
        // One public client reads `error` in place of `message` (cupi.md 1.11).
        message: words(propertyIn(node, ['message', 'error'])),
      }
    : { code: '', message: words(node) }

const refusalsOf = (tree: Tree): Refusal[] => {
  const details = propertyIn(tree, ['ErrorDetails'])
  const errors = propertyIn(isTree(details) ? details : tree, ['errors'])
  const nodes = Array.isArray(errors) ? errors : errors === undefined ? [] : [errors]
  return nodes.map(refusalOf).filter(({ code, message }) => code !== '' || message !== '')
}

// A page of markup is cut before it is searched: unclosed tags make the patterns slow on a long one.
const MOST_MARKUP = 5000

const withoutMarkup = (text: string): string =>
  text
    .slice(0, MOST_MARKUP)
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200)

/** Reads ErrorDetails in any of the formats; HTML and other text become one refusal without a code. */
export const readRefusals = (text: string, formats: readonly Format[]): readonly Refusal[] => {
  for (const format of formats) {
    try {
      const refusals = refusalsOf(format.read(text).tree)
      if (refusals.length > 0) return refusals
    } catch {
      // Not this format: the next one is tried, and then the bare text.
    }
  }
  const rest = withoutMarkup(text)
  return rest === '' ? [] : [{ code: '', message: rest }]
}

/**
 * ObjectId of what holds the extension that was asked for, from the text of a refusal; undefined for another refusal
 * (cupi.md 1.11).
 */
export const extensionOwner = (serverText: string): string | undefined =>
  /OwnerObjectId\s*=\s*([0-9a-f-]{36})/i.exec(serverText)?.[1]?.toLowerCase()

const seconds = (retryAfter: string | null): number | undefined =>
  retryAfter !== null && /^\d{1,6}$/.test(retryAfter.trim()) ? Number(retryAfter) : undefined

/** The error that an answer stands for which is not a success. */
export const faultOf = (
  request: RequestLine,
  answer: Answer,
  formats: readonly Format[] = [json],
): AnyCupiError => {
  const { status } = answer
  const refusals = readRefusals(answer.text, formats)
  const message = refusals.map((each) => each.message).join('; ') || `status ${status}`
  const details = { request, status }
  // Single sign-on sends a browser elsewhere; a browser hides where, with status 0 (cupi.md 1.9).
  if (status < 400)
    return new CupiProtocolError(`status ${status} in place of an answer`, {
      ...details,
      snippet: withoutMarkup(answer.text),
    })
  if (status === 401) return new CupiUnauthorized('the credentials were not accepted', details)
  if (status === 403) return new CupiForbidden(message, details)
  if (status === 404 || status === 410) return new CupiNotFound(message, details)
  if (status === 429 || status === 503)
    return new CupiBusy(message, { ...details, retryAfter: seconds(answer.retryAfter) })
  if (status >= 500) return new CupiFault(message, details)
  return new CupiRejected(refusals, details)
}

/** Writes ErrorDetails (cupi.md 1.11): by the singular rule, an object for one refusal. */
export const encodeRefusals = (refusals: readonly Refusal[]): Tree => {
  const [first] = refusals
  return { errors: refusals.length === 1 && first ? { ...first } : refusals.map((each) => ({ ...each })) }
}

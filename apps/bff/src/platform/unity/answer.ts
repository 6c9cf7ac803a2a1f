import { UnityFailure } from './failure.ts'
import type { UnityAnswer } from './message.ts'

/** The most that is taken of an answer: a list of 2,000 people is 4 MB (design.md section 4). */
export const LARGEST_ANSWER = 16 * 1024 * 1024

const unusable = (detail: string): UnityFailure => new UnityFailure('unusable', { sent: true, detail })

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Begins with an element and ends with the end of the same one: what a cut-off or foreign document does not do. */
const looksLikeXml = (text: string): boolean => {
  const body = text.replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*/, '')
  const root = /^<([A-Za-z][\w.-]*)[\s/>]/.exec(body)?.[1]
  if (root === undefined || /^(html|!doctype)$/i.test(root)) return false
  const end = body.trimEnd()
  return end.endsWith(`</${root}>`) || (end.endsWith('/>') && !end.slice(1).includes('<'))
}

/**
 * Refuses a success that is none: an HTML page with 200, an empty list, half a document (security.md F17). What comes
 * with 201 is a bare link under the name of XML, and 204 has no body (cupi.md 1.10).
 * @throws UnityFailure `unusable`
 */
export const checkAnswer = (answer: UnityAnswer): UnityAnswer => {
  if (answer.status < 200 || (answer.status >= 300 && answer.status < 400))
    throw unusable(`status ${answer.status}`)
  if (answer.status !== 200) return answer
  const mediaType = answer.contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const text = answer.body.toString('utf8')
  if (mediaType === 'application/json' || mediaType === 'text/json') {
    if (!isJson(text)) throw unusable('not JSON')
  } else if (mediaType === 'application/xml' || mediaType === 'text/xml') {
    if (!looksLikeXml(text)) throw unusable('not XML')
  } else throw unusable(`type ${mediaType || 'missing'}`)
  return answer
}

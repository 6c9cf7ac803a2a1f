import { invalid } from './refused.ts'

/** The path of a request, decoded and cleaned the way Tomcat does it; undefined when it cannot be. */
export const segmentsOf = (url: string): readonly string[] | undefined => {
  // A proxy may write the whole URL into the request line.
  const [path = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split('?', 1)
  const segments: string[] = []
  // Doubled slashes and one at the end are no matter (cupi.md 1.1, 11 item 9); neither are `;jsessionid=` and the like.
  for (const raw of path.split('/')) {
    const [piece = ''] = raw.split(';', 1)
    if (/%(?:2f|5c|00)/i.test(piece)) return undefined
    let segment: string
    try {
      segment = decodeURIComponent(piece)
    } catch {
      return undefined
    }
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments
}

export type Parameters = {
  /** The decoded value; of several of one name the first. */
  readonly get: (name: string) => string | undefined
  /** The value as it came. */
  readonly raw: (name: string) => string | undefined
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw invalid('Invalid query: malformed percent-encoding')
  }
}

/**
 * Reads the query of a URL; `+` and `%20` are both a blank (cupi.md 1.13).
 * @throws Refused on reading a parameter that is not well encoded
 */
export const parametersOf = (url: string): Parameters => {
  const at = url.indexOf('?')
  const found = new Map<string, string>()
  for (const part of at < 0 ? [] : url.slice(at + 1).split('&')) {
    const equals = part.indexOf('=')
    const name = decode(equals < 0 ? part : part.slice(0, equals))
    if (name !== '' && !found.has(name)) found.set(name, equals < 0 ? '' : part.slice(equals + 1))
  }
  return {
    get: (name) => {
      const value = found.get(name)
      return value === undefined ? undefined : decode(value)
    },
    raw: (name) => found.get(name),
  }
}

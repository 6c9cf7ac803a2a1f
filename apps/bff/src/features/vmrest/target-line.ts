import { DeskError } from '../../platform/http/desk-error.ts'

/** What stands in a request's first line, taken apart: the path's segments and the query's parameters, decoded. */
export type TargetLine = {
  readonly segments: readonly string[]
  readonly parameters: ReadonlyMap<string, string>
}

const LONGEST = 4096
const ALLOWED = /^\/[A-Za-z0-9\-._~/?=&%()+:@!$'*,]*$/
const PREFIX = '/vmrest'

const malformed = (detail: string): DeskError => new DeskError('malformed', detail)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    throw malformed('The address holds an escape that is not UTF-8.')
  }
}

/**
 * A segment that has one spelling only. What could be read as another path by somebody on the way is refused, and so
 * is a plain letter in disguise (security.md T6).
 */
const readSegment = (raw: string): string => {
  const segment = decode(raw)
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const deceptive =
    segment === '' || segment === '.' || segment === '..' || /[/\\;?%\u0000-\u001F\u007F]/.test(segment)
  const isPlain = raw.toLowerCase() === encodeURIComponent(segment).toLowerCase() || raw === segment
  if (deceptive || !isPlain) throw malformed('The path is not in the one spelling that is accepted.')
  return segment
}

const readPath = (raw: string): string[] => {
  if (raw !== PREFIX && !raw.startsWith(`${PREFIX}/`)) throw malformed('The path must begin with /vmrest/.')
  const below = raw.slice(PREFIX.length + 1).replace(/\/$/, '')
  return below === '' ? [] : below.split('/').map(readSegment)
}

const readParameters = (raw: string): ReadonlyMap<string, string> => {
  const parameters = new Map<string, string>()
  for (const pair of raw.split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    const name = at === -1 ? pair : pair.slice(0, at)
    if (at === -1 || !/^[A-Za-z]{1,40}$/.test(name)) throw malformed('The query is not a list of name=value.')
    if (parameters.has(name)) throw malformed(`${name}: stands twice in the query`)
    parameters.set(name, decode(pair.slice(at + 1).replaceAll('+', ' ')))
  }
  return parameters
}

/**
 * Reads the target of a request as it came over the wire, before anything has decoded it.
 * @throws DeskError `malformed`
 */
export const readTargetLine = (url: string): TargetLine => {
  if (url.length > LONGEST) throw malformed(`The address is longer than ${LONGEST} characters.`)
  if (!ALLOWED.test(url)) throw malformed('The address holds a character that must be escaped.')
  const [path = '', query = '', ...more] = url.split('?')
  if (more.length > 0) throw malformed('The address holds more than one question mark.')
  return { segments: readPath(path), parameters: readParameters(query) }
}

import { isTree, json, CupiProtocolError, type Format, type Resource, type Tree } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import { DeskError } from '../../platform/http/desk-error.ts'

/** The body that is sent: the fields that were asked for, under their right names, and nothing else. */
export type Body = {
  readonly fields: ReadonlyMap<string, string>
  /** Fields that were dropped, as they were spelt. */
  readonly ignored: readonly string[]
  readonly text: string
  readonly contentType: string
}

const malformed = (name: string, code: string, message: string): DeskError =>
  new DeskError('malformed', name === '' ? message : `${name}: ${message}`, {
    fields: [{ name, code, message }],
  })

const formatOf = (contentType: string | undefined): Format | undefined => {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase()
  return [json, xml].find((format) => format.mediaType === mediaType)
}

/** In a request no attribute means anything, a name space least of all. */
const withoutAttributes = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => !name.startsWith('@')))

const readTree = (format: Format, resource: Resource, text: string): Tree => {
  try {
    const { root, tree } = format.read(text)
    const roots = [resource.item, ...(resource.itemAliases ?? [])]
    if (root !== undefined && !roots.includes(root))
      throw malformed('', 'root', `The root element must be ${resource.item}.`)
    return root === undefined ? tree : withoutAttributes(tree)
  } catch (error) {
    if (!(error instanceof CupiProtocolError)) throw error
    throw malformed('', 'syntax', `The body is not readable as ${format.mediaType}.`)
  }
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined

const readFields = (
  resource: Resource,
  tree: Tree,
  strangers: 'drop' | 'refuse',
): Pick<Body, 'fields' | 'ignored'> => {
  const fields = new Map<string, string>()
  const ignored: string[] = []
  for (const [given, node] of Object.entries(tree)) {
    const name = own(resource.fields, given) ? given : (own(resource.fieldAliases, given) ?? given)
    const field = own(resource.fields, name)
    if (strangers === 'drop' && !field?.writable) {
      ignored.push(given)
      continue
    }
    if (!field) throw malformed(given, 'unknown', 'is not a field that Unity Desk knows')
    if (!field.writable) throw malformed(given, 'read-only', 'cannot be written')
    if (node === undefined || node === null || isTree(node) || Array.isArray(node))
      throw malformed(given, 'type', 'must be a single value')
    if (fields.has(name)) throw malformed(given, 'twice', `says ${name} a second time`)
    fields.set(name, String(node))
  }
  return { fields, ignored }
}

/**
 * Reads the body of a create or an update and writes it anew.
 * @throws DeskError `unsupported-media-type`, `malformed`
 */
export const canonicalBody = (
  resource: Resource,
  contentType: string | undefined,
  text: string,
  strangers: 'drop' | 'refuse' = 'refuse',
): Body => {
  const format = formatOf(contentType)
  if (!format) throw new DeskError('unsupported-media-type', 'Send application/json or application/xml.')
  if (text === '') throw malformed('', 'missing', 'A body is needed.')
  const { fields, ignored } = readFields(resource, readTree(format, resource, text), strangers)
  return {
    fields,
    ignored,
    text: format.write(resource.item, Object.fromEntries(fields)),
    contentType: format.mediaType,
  }
}

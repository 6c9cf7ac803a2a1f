import type { Resource, Verb } from '../resource/resource.ts'
import type { Tree } from '../wire/tree.ts'
import { documentOf } from './markup.ts'
import type { Resources } from './types.ts'

const METHODS: Readonly<Record<Verb, string>> = {
  list: 'GET',
  get: 'GET',
  create: 'POST',
  update: 'PUT',
  remove: 'DELETE',
}

const PAGED = ['query', 'sort', 'rowsPerPage', 'pageNumber']
const PAGED_BY_OFFSET = ['query', 'sort', 'limit', 'offset']

const FORMATS = ['application/xml', 'application/json']

const parameter = (name: string, isRequired = false): Tree => ({
  '@name': name,
  '@style': 'query',
  '@type': 'xs:string',
  ...(isRequired && { '@required': 'true' }),
})

const representations = (element: string): Tree[] =>
  FORMATS.map((mediaType) => ({ '@mediaType': mediaType, '@element': element }))

const parametersOf = ({ paging, createParameters = {} }: Resource, verb: Verb): Tree[] => {
  if (verb === 'list') return (paging === 'offset' ? PAGED_BY_OFFSET : PAGED).map((name) => parameter(name))
  if (verb !== 'create') return []
  return Object.entries(createParameters).map(([name, need]) => parameter(name, need === 'required'))
}

const responseOf = ({ item, list = item }: Resource, verb: Verb): Tree => {
  if (verb === 'list' || verb === 'get')
    return { '@status': '200', representation: representations(verb === 'list' ? list : item) }
  // The path of the new object, as bare text under this label (cupi.md 1.10).
  if (verb === 'create') return { '@status': '201', representation: { '@mediaType': 'application/xml' } }
  return { '@status': '204' }
}

const methodOf = (name: string, resource: Resource, verb: Verb): Tree => {
  const isWrite = verb === 'create' || verb === 'update'
  const param = parametersOf(resource, verb)
  const request = {
    ...(param.length > 0 && { param }),
    ...(isWrite && { representation: representations(resource.item) }),
  }
  return {
    '@name': METHODS[verb],
    '@id': `${name}.${verb}`,
    ...(Object.keys(request).length > 0 && { request }),
    response: responseOf(resource, verb),
  }
}

const methodsOf = (name: string, resource: Resource, verbs: readonly Verb[]): Tree => {
  const known = verbs.filter((verb) => resource.verbs.includes(verb))
  return known.length > 0 ? { method: known.map((verb) => methodOf(name, resource, verb)) } : {}
}

const below = (name: string, { children = {} }: Resource): Tree =>
  Object.keys(children).length > 0 ? { resource: resourcesOf(children, `${name}.`) } : {}

const itemOf = (name: string, resource: Resource): Tree | undefined => {
  const key = resource.key ?? 'ObjectId'
  const inside = { ...methodsOf(name, resource, ['get', 'update', 'remove']), ...below(name, resource) }
  if (Object.keys(inside).length === 0) return undefined
  return {
    '@path': `{${key}}`,
    param: { '@name': key, '@style': 'template', '@type': 'xs:string', '@required': 'true' },
    ...inside,
  }
}

const resourceOf = (name: string, resource: Resource): Tree => {
  const start = { '@path': resource.path, doc: { '@title': resource.about } }
  if (resource.kind === 'singleton')
    return {
      ...start,
      ...methodsOf(name, resource, ['get', 'create', 'update', 'remove']),
      ...below(name, resource),
    }
  const item = itemOf(name, resource)
  return { ...start, ...methodsOf(name, resource, ['list', 'create']), ...(item && { resource: item }) }
}

const resourcesOf = (resources: Resources, above: string): Tree[] =>
  Object.entries(resources).map(([name, resource]) => resourceOf(above + name, resource))

/**
 * The description of every path and method: what stands at `/vmrest/application.wadl` (cupi.md 1.15).
 * @param base the URL of the server with `/vmrest`, without a slash at its end
 */
export const wadlOf = (resources: Resources, base: string): string =>
  documentOf('application', {
    '@xmlns': 'http://wadl.dev.java.net/2009/02',
    '@xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
    grammars: { include: { '@href': `${base}/schema` } },
    resources: { '@base': `${base}/`, resource: resourcesOf(resources, '') },
  })

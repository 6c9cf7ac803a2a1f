import { encodeList, encodeRefusals, type Format, type Tree } from '@unity-desk/cupi'
import type { Documented, Outcome, Simulated } from './behaviour.ts'
import type { World } from './call.ts'
import { tomcatPage } from './html.ts'

export type Header = readonly [name: string, value: string]

/** An answer before it is sent. */
export type Reply = {
  readonly status: number
  readonly headers: readonly Header[]
  readonly body: string
  /** Breaks the connection in place of an answer. */
  readonly isDropped?: true
}

const REALM = 'Basic realm="Cisco Unity Connection"'

/** A page of Tomcat's own: 401, and 404 for paths that no application has. */
export const pageReply = (status: number, headers: readonly Header[] = []): Reply => ({
  status,
  headers: [
    ...(status === 401 ? [['WWW-Authenticate', REALM] as const] : []),
    ...headers,
    ['Content-Type', 'text/html;charset=utf-8'],
    ['Content-Language', 'en'],
  ],
  body: tomcatPage(status),
})

/** To the letter, without a blank: clients compare it so (cupi.md 11, item 7). */
const typeOf = (format: Format, world: World): Header => [
  'Content-Type',
  world.quirks.has('no-charset') ? format.mediaType : `${format.mediaType};charset=UTF-8`,
]

/** ErrorDetails with one line (cupi.md 1.11). */
export const refusalReply = (
  world: World,
  format: Format,
  { status, code, message }: { status: number; code: string; message: string },
  headers: readonly Header[] = [],
): Reply => ({
  status,
  headers: [...headers, typeOf(format, world)],
  body: format.write('ErrorDetails', encodeRefusals([{ code, message }])),
})

/** A text that is the same whatever the client accepts. */
export type Document = { readonly mediaType: string; readonly body: string }

/** A text beside the resources; it is only ever read. */
export const documentReply = (
  world: World,
  format: Format,
  method: string | undefined,
  { mediaType, body }: Document,
): Reply =>
  method === 'GET'
    ? {
        status: 200,
        headers: [
          ['Content-Type', world.quirks.has('no-charset') ? mediaType : `${mediaType};charset=UTF-8`],
        ],
        body,
      }
    : refusalReply(
        world,
        format,
        { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'Method Not Allowed' },
        [['Allow', 'GET']],
      )

const respelled = (item: Tree, fields: Readonly<Record<string, string>>): Tree =>
  Object.fromEntries(Object.entries(item).map(([name, node]) => [fields[name] ?? name, node]))

/** The names to print, which only differ where Cisco's misspellings are asked for (cupi.md 3.1). */
const spellingOf = (
  { resource, documented }: Simulated,
  format: Format,
  world: World,
): { list: string; item: string; documented?: Documented } => {
  const right = { list: resource.list ?? resource.item, item: resource.item }
  if (!documented || !world.quirks.has('documented-spelling')) return right
  const { list, item } = documented[format.mediaType === 'application/json' ? 'json' : 'xml']
  return { list, item, documented }
}

type Printed = {
  readonly world: World
  readonly simulated: Simulated
  readonly format: Format
  /** Scheme and host, for Location. */
  readonly origin: string
  /** The path that was asked, in its one spelling. */
  readonly path: string
}

const createdReply = ({ world, simulated, format, origin, path }: Printed, created: string): Reply => {
  const { documented } = spellingOf(simulated, format, world)
  const isJson = format.mediaType === 'application/json'
  // Cisco's page answers its JSON create with the misspelt path (seed, "Create an SMTP Proxy Address").
  const link =
    documented && isJson
      ? created.replace(`/${simulated.resource.path}/`, `/${documented.json.path}/`)
      : created
  const location = origin + (world.quirks.has('doubled-location') ? path + link : link)
  return {
    status: 201,
    // A bare path, labelled as XML whatever was asked for (cupi.md 1.5, 1.10).
    headers: [
      ['Location', location],
      ['Content-Type', world.quirks.has('no-charset') ? 'application/xml' : 'application/xml;charset=UTF-8'],
    ],
    body: link,
  }
}

/** Prints what a handler did (cupi.md 1.9). */
export const outcomeReply = (printed: Printed, outcome: Outcome): Reply => {
  const { world, simulated, format } = printed
  if (outcome.kind === 'created') return createdReply(printed, outcome.path)
  if (outcome.kind === 'done')
    return {
      status: 204,
      headers: world.quirks.has('no-charset') ? [] : [typeOf(format, world)],
      body: '',
    }
  const { list, item, documented } = spellingOf(simulated, format, world)
  const print = (tree: Tree): Tree => (documented ? respelled(tree, documented.fields) : tree)
  const body =
    outcome.kind === 'item'
      ? format.write(item, print(outcome.item))
      : format.write(
          list,
          encodeList({ ...simulated.resource, item }, outcome.total, outcome.items.map(print)),
        )
  return { status: 200, headers: [typeOf(format, world)], body }
}

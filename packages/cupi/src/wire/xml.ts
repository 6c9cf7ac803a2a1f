import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import { CupiProtocolError } from '../errors.ts'
import type { Format } from './format.ts'
import { isTree, type Node, type Tree } from './tree.ts'

const TEXT = '#text'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: TEXT,
  parseTagValue: false,
  parseAttributeValue: false,
  // Cisco's samples hold stray blanks inside values (cupi.md 1.7).
  trimValues: true,
  // The SDK writes `&#38;` for an ampersand; the parser only takes numeric references together with HTML's names.
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // No callback here reads the path of an element; keeping it costs a third of the time.
  jPath: false,
})

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: TEXT,
  // Recorded lists print an empty column as a pair of tags (cupi.md 2.2).
  suppressEmptyNode: false,
})

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

// A document type can define entities that expand without end; no CUPI document has one.
const DOCTYPE = /<!DOCTYPE/i
const LAST_TAG = /^<\/?[^<>]+>$/
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Attributes are dropped but for the root's: nothing else in CUPI carries meaning in one. */
const plain = (node: Node | undefined): Node => {
  if (Array.isArray(node)) return node.map(plain)
  if (!isTree(node)) return node ?? ''
  const elements = Object.entries(node).filter(([name]) => name !== TEXT && !name.startsWith('@'))
  if (elements.length === 0) return node[TEXT] ?? ''
  return Object.fromEntries(elements.map(([name, each]) => [name, plain(each)]))
}

const plainRoot = (node: Node | undefined): Tree =>
  isTree(node)
    ? Object.fromEntries(
        Object.entries(node)
          .filter(([name]) => name !== TEXT)
          .map(([name, each]) => [name, plain(each)]),
      )
    : {}

/** The text without what may stand behind the root: blanks, comments, processing instructions. */
const withoutEpilog = (text: string): string => {
  const rest = text.trimEnd()
  const opening = rest.endsWith('-->') ? '<!--' : rest.endsWith('?>') ? '<?' : undefined
  const start = opening === undefined ? -1 : rest.lastIndexOf(opening)
  return start < 0 ? rest : withoutEpilog(rest.slice(0, start))
}

const parse = (text: string): readonly [root: string, node: Node | undefined] => {
  if (DOCTYPE.test(text)) throw new Error('a document type is not accepted')
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new Error(verdict.err.msg)
  // The validator lets text after the root pass, and the parser drops it.
  const body = withoutEpilog(text)
  if (!LAST_TAG.test(body.slice(body.lastIndexOf('<')))) throw new Error('text after the root element')
  const document: unknown = parser.parse(text)
  const [root, ...others] = isTree(document) ? Object.entries(document) : []
  if (!root || others.length > 0 || Array.isArray(root[1])) throw new Error('no single root element')
  return root
}

const legal = (node: Node | undefined): Node | undefined => {
  if (typeof node === 'string') return node.replace(NOT_XML, '\uFFFD')
  if (Array.isArray(node)) return node.map((each) => legal(each) ?? '')
  if (!isTree(node)) return node
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, legal(each)]))
}

/** XML as Unity writes it: the prolog, no blanks between elements, `total` as an attribute of a list. */
export const xml: Format = {
  mediaType: 'application/xml',
  read: (text) => {
    try {
      const [root, node] = parse(text)
      return { root, tree: plainRoot(node) }
    } catch (cause) {
      // The validator's words for an unclosed element list every open one.
      const reason = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200)
      throw new CupiProtocolError(`not readable as XML: ${reason}`, { snippet: text.slice(0, 200) })
    }
  },
  write: (root, tree) => {
    const { '@total': total, ...items } = tree
    if (typeof total === 'string' && Object.keys(items).length === 0)
      return `${PROLOG}<${root} total="${total}"/>`
    return PROLOG + builder.build({ [root]: legal(tree) })
  },
}

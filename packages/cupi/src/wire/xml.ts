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
const TRAILING = /<\/?[^<>]+>\s*$/
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A value with attributes is read as the value alone: nothing in CUPI carries meaning in an attribute but `total`. */
const plain = (node: Node | undefined): Node | undefined => {
  if (Array.isArray(node)) return node.map((each) => plain(each) ?? '')
  if (!isTree(node)) return node
  const names = Object.keys(node)
  const elements = names.filter((name) => name !== TEXT && !name.startsWith('@'))
  if (elements.length === 0 && Object.hasOwn(node, TEXT)) return node[TEXT]
  const tree: Tree = {}
  for (const name of names) if (name !== TEXT) tree[name] = plain(node[name])
  return tree
}

const parse = (text: string): Tree => {
  if (DOCTYPE.test(text)) throw new Error('a document type is not accepted')
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new Error(verdict.err.msg)
  // The validator lets text after the root pass.
  if (!TRAILING.test(text)) throw new Error('text after the root element')
  const document: unknown = parser.parse(text)
  if (!isTree(document)) throw new Error('no root element')
  return document
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
    let document: Tree
    try {
      document = parse(text)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new CupiProtocolError(`not readable as XML: ${reason}`, { snippet: text.slice(0, 200), cause })
    }
    const [root, ...others] = Object.keys(document)
    if (root === undefined || others.length > 0)
      throw new CupiProtocolError('not readable as XML: no single root element', {
        snippet: text.slice(0, 200),
      })
    const tree = plain(document[root])
    return { root, tree: isTree(tree) ? tree : {} }
  },
  write: (root, tree) => {
    const { '@total': total, ...items } = tree
    if (typeof total === 'string' && Object.keys(items).length === 0)
      return `${PROLOG}<${root} total="${total}"/>`
    return PROLOG + builder.build({ [root]: legal(tree) })
  },
}

import assert from 'node:assert/strict'

/** An element as a strict reader sees it: either text or elements, never both. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TOKEN =
  /<(?<closing>\/?)(?<name>[A-Za-z_][\w.-]*)(?<attributes>(?: [\w:-]+="[^"<]*")*)(?<empty>\/?)>|[^<]+/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/gi,
    (entity, hex?: string, digits?: string, word?: string) => {
      const character = hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : digits
          ? String.fromCodePoint(Number(digits))
          : ENTITIES[word ?? '']
      assert.ok(character !== undefined, `${entity} is no entity of XML`)
      return character
    },
  )

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )

/**
 * Reads XML as a recorded server writes it: the prolog, one root, nothing between elements, no namespaces (cupi.md
 * 1.5, 1.7). A reader of its own: the package's is too kind to judge with.
 */
export const readXml = (document: string): Element => {
  assert.ok(document.startsWith(PROLOG), `no prolog: ${document.slice(0, 80)}`)
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [top]
  TOKEN.lastIndex = PROLOG.length
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(document)
    assert.ok(match, `not well-formed: ${document.slice(at, at + 80)}`)
    const { closing, name, attributes = '', empty } = match.groups ?? {}
    const inside = open.at(-1) ?? top
    if (name === undefined) {
      assert.ok(inside !== top, `text outside of the root: ${match[0].slice(0, 80)}`)
      inside.text += decoded(match[0])
    } else if (closing) {
      assert.equal(name, open.pop()?.name, 'a closing tag belongs to another element')
      assert.ok(inside.children.length === 0 || inside.text === '', `text between elements of ${name}`)
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' }
      inside.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [root, ...others] = top.children
  assert.ok(open.length === 1 && root && others.length === 0, 'not one root element')
  return root
}

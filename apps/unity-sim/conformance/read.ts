import assert from 'node:assert/strict'
import type { Answer } from './wire.ts'
import { readXml, type Element } from './xml.ts'

export const JSON_TYPE = 'application/json'
export const XML_TYPE = 'application/xml'
export const FORMATS = [JSON_TYPE, XML_TYPE] as const

export type Item = Readonly<Record<string, string>>
export type Listed = { readonly total: number; readonly items: readonly Item[] }
export type Named = { readonly list: string; readonly item: string }

const STRING = /"(?:[^"\\]|\\.)*"/g

/** The media type, whatever parameters it has. */
export const mediaTypeOf = ({ type }: Answer): string => (type.split(';', 1)[0] ?? '').trim().toLowerCase()

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readJson = (text: string): Record<string, unknown> => {
  // Clients look at fixed positions of the text (cupi.md 11, item 2).
  assert.ok(!/\s/.test(text.replaceAll(STRING, '""')), 'white space between the tokens of JSON')
  const value: unknown = JSON.parse(text)
  assert.ok(isRecord(value), 'not a JSON object')
  return value
}

const itemOf = (value: unknown): Item => {
  assert.ok(isRecord(value), 'an item is not an object')
  for (const [name, each] of Object.entries(value))
    assert.ok(typeof each === 'string', `${name} is ${JSON.stringify(each)}, not a string`)
  return value as Item
}

const itemOfElement = ({ children, attributes, name }: Element): Item => {
  assert.deepEqual(attributes, {}, `attributes of ${name}`)
  const item: Record<string, string> = {}
  for (const child of children) {
    assert.ok(!Object.hasOwn(item, child.name), `${child.name} stands twice`)
    assert.equal(child.children.length, 0, `${child.name} holds elements`)
    item[child.name] = child.text
  }
  return item
}

const jsonList = (text: string, { item }: Named): Listed => {
  assert.match(text, /^\{"@total":"\d+"[,}]/)
  const { '@total': total, ...rest } = readJson(text)
  if (Object.keys(rest).length > 0) assert.deepEqual(Object.keys(rest), [item])
  const node = rest[item]
  if (Array.isArray(node)) assert.ok(node.length > 1, `an array of ${node.length}`)
  const items = node === undefined ? [] : Array.isArray(node) ? node : [node]
  return { total: Number(total), items: items.map(itemOf) }
}

const xmlList = (text: string, { list, item }: Named): Listed => {
  const root = readXml(text)
  assert.equal(root.name, list)
  assert.deepEqual(Object.keys(root.attributes), ['total'])
  assert.match(root.attributes['total'] ?? '', /^\d+$/)
  for (const child of root.children) assert.equal(child.name, item)
  return { total: Number(root.attributes['total']), items: root.children.map(itemOfElement) }
}

const ok = (answer: Answer, format: string): void => {
  assert.equal(answer.status, 200, `${answer.status} ${answer.text.slice(0, 200)}`)
  assert.equal(mediaTypeOf(answer), format)
}

/** A list to the letter of cupi.md 1.6 and 1.7: none, one and several each have their shape. */
export const readList = (answer: Answer, named: Named, format: string): Listed => {
  ok(answer, format)
  return format === JSON_TYPE ? jsonList(answer.text, named) : xmlList(answer.text, named)
}

/** A single object: no wrapper, no total (cupi.md 1.6). */
export const readItem = (answer: Answer, { item }: Pick<Named, 'item'>, format: string): Item => {
  ok(answer, format)
  if (format === JSON_TYPE) return itemOf(readJson(answer.text))
  const root = readXml(answer.text)
  assert.equal(root.name, item)
  return itemOfElement(root)
}

export type Refusal = { readonly code: string; readonly message: string }

/** The first line of ErrorDetails, in the format that it came in (cupi.md 1.11). */
export const readRefusal = (answer: Answer, status: number): Refusal => {
  assert.equal(answer.status, status, `${answer.status} ${answer.text.slice(0, 200)}`)
  const isJson = mediaTypeOf(answer) === JSON_TYPE
  if (!isJson) assert.equal(mediaTypeOf(answer), XML_TYPE)
  const details = isJson ? readJson(answer.text) : undefined
  if (details) {
    assert.deepEqual(Object.keys(details), ['errors'])
    const [first] = [details['errors']].flat()
    const { code = '', message = '' } = itemOf(first)
    return { code, message }
  }
  const root = readXml(answer.text)
  assert.equal(root.name, 'ErrorDetails')
  const [first] = root.children
  assert.ok(first?.name === 'errors', 'ErrorDetails holds no errors')
  const { code = '', message = '' } = itemOfElement(first)
  return { code, message }
}

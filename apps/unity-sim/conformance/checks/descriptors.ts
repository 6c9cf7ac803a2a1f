import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inGroup, Skip, type Check } from '../check.ts'
import { isRefused } from '../expect.ts'
import { anyItem, firstRows, has, namesOf, nouns, placesOf, type Noun } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readItem, readList, type Item } from '../read.ts'
import type { Site } from '../site.ts'

type Draft = Omit<Check, 'group'>

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const
const COLLECTION = { GET: 'list', POST: 'create' } as const
const ITEM = { GET: 'get', PUT: 'update', DELETE: 'remove' } as const

const placeOf = async (site: Site, noun: Noun): Promise<string> => {
  const [place] = await placesOf(site, noun)
  if (place === undefined) throw new Skip('there is nothing that it could lie below')
  return place
}

const pathOf = async (site: Site, noun: Noun): Promise<string> => {
  const found = await anyItem(site, noun)
  if (!found) throw new Skip('there is none')
  return found.path
}

/** Fields of the descriptor in its order, those that are never NULL all there (cupi.md 1.6, 11 item 4). */
const fits = ({ resource }: Noun, item: Item, isList: boolean): void => {
  const fields = Object.entries(resource.fields)
  const order = fields.map(([name]) => name)
  const known = Object.keys(item).filter((name) => order.includes(name))
  assert.deepEqual(
    known,
    order.filter((name) => known.includes(name)),
    'the order of the fields',
  )
  for (const [name, { always, full }] of fields)
    if (always && !(full && isList)) assert.ok(name in item, `no ${name}`)
}

/** A server of ours has no field that the descriptor does not know; a real one may be newer. */
const isKnown = ({ resource }: Noun, item: Item, site: Site): void => {
  const others = Object.keys(item).filter((name) => !Object.hasOwn(resource.fields, name))
  if (site.isSimulator) assert.deepEqual(others, [], 'fields that no descriptor has')
}

const listed = (noun: Noun): Draft => ({
  name: 'a list: the same rows in both formats, in the order of the descriptor',
  run: async (site) => {
    const path = `${await placeOf(site, noun)}?${firstRows(noun, 20)}`
    const [json, xml] = [
      readList(await site.ask(path, { accept: FORMATS[0] }), namesOf(noun), FORMATS[0]),
      readList(await site.ask(path, { accept: FORMATS[1] }), namesOf(noun), FORMATS[1]),
    ]
    assert.deepEqual(json, xml)
    for (const row of json.items) {
      fits(noun, row, true)
      isKnown(noun, row, site)
    }
  },
})

const counted = (noun: Noun): Draft => ({
  name: 'rowsPerPage=0 and pageNumber=0: the total alone',
  // Some lists of real servers ignore paging (cupi.md 1.12).
  isInferred: true,
  run: async (site) => {
    const place = await placeOf(site, noun)
    const one = await site.ask(`${place}?rowsPerPage=1`, { accept: JSON_TYPE })
    const all = readList(one, namesOf(noun), JSON_TYPE).total
    for (const search of ['rowsPerPage=0', 'pageNumber=0'])
      for (const accept of FORMATS) {
        const { total, items } = readList(
          await site.ask(`${place}?${search}`, { accept }),
          namesOf(noun),
          accept,
        )
        assert.deepEqual([total, items.length], [all, 0])
      }
  },
})

const searched = (noun: Noun): Draft => ({
  name: 'a query or a sort by an unknown column: 400',
  run: async (site) => {
    const place = await placeOf(site, noun)
    for (const search of ['query=(Conformance%20is%20x)', 'sort=(Conformance%20asc)', 'query=(bogus)'])
      for (const accept of FORMATS) isRefused(await site.ask(`${place}?${search}`, { accept }))
  },
})

const got = (noun: Noun): Draft => ({
  name: 'one: the same in both formats, under its own link, in the order of the descriptor',
  run: async (site) => {
    const path = await pathOf(site, noun)
    const [json, xml] = [
      readItem(await site.ask(path, { accept: FORMATS[0] }), namesOf(noun), FORMATS[0]),
      readItem(await site.ask(path, { accept: FORMATS[1] }), namesOf(noun), FORMATS[1]),
    ]
    assert.deepEqual(json, xml)
    fits(noun, json, false)
    isKnown(noun, json, site)
    const link = json['URI']?.replace(/^\/vmrest/, '')
    if (link === undefined || decodeURIComponent(link) === decodeURIComponent(path)) return
    // An administrator without mailbox is a user (cupi.md 2.10).
    const { text } = await site.ask(link, { accept: JSON_TYPE })
    assert.equal((JSON.parse(text) as Item)['ObjectId'], json['ObjectId'])
  },
})

const unknown = (noun: Noun): Draft => ({
  name: 'an unknown id, and one of no form: 404',
  run: async (site) => {
    const place = await placeOf(site, noun)
    for (const id of [randomUUID(), '1234567890'])
      for (const accept of FORMATS) isRefused(await site.ask(`${place}/${id}`, { accept }), 404)
  },
})

const verbOf = (verbs: Readonly<Partial<Record<string, string>>>, method: string): string | undefined =>
  verbs[method]

/** Asked of an object that nobody has: should a server know the method after all, nothing happens. */
const refusedMethods = (noun: Noun): Draft => ({
  name: 'methods that it does not have: 405',
  needs: ['write'],
  run: async (site) => {
    const place = await placeOf(site, noun)
    const { kind, verbs } = noun.resource
    const targets =
      kind === 'singleton'
        ? ([[place, ITEM]] as const)
        : ([
            [place, COLLECTION],
            [`${place}/${randomUUID()}`, ITEM],
          ] as const)
    for (const [path, table] of targets)
      for (const method of METHODS) {
        const verb = verbOf(table, method)
        if (verbs.some((each) => each === verb)) continue
        const answer = await site.ask(path, { method, ...(method === 'GET' ? {} : { json: {} }) })
        assert.equal(answer.status, 405, `${method} ${path}: ${answer.status}`)
      }
  },
})

const checksOf = (noun: Noun): readonly Check[] => {
  const isCollection = noun.resource.kind === 'collection'
  const isPaged = noun.resource.paging === undefined
  const drafts = [
    ...(has(noun, 'list') ? [listed(noun), searched(noun), ...(isPaged ? [counted(noun)] : [])] : []),
    ...(has(noun, 'get') ? [got(noun), ...(isCollection ? [unknown(noun)] : [])] : []),
    refusedMethods(noun),
  ]
  const isInferred = noun.resource.confidence === 'inferred'
  return inGroup(
    noun.name,
    drafts.map((draft) => ({ ...draft, ...(isInferred && { isInferred }) })),
  )
}

/** What every descriptor promises, of each of them. */
export const descriptors: readonly Check[] = nouns.flatMap(checksOf)

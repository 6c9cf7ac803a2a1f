import assert from 'node:assert/strict'
import { inGroup, type Check } from '../check.ts'
import { isDone, isRefused } from '../expect.ts'
import { has, itemAt, namesOf, nouns, type Noun } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readList, XML_TYPE, type Item } from '../read.ts'
import { changed, plainField, sampleOf } from '../samples.ts'
import type { Site } from '../site.ts'
import type { Asked } from '../wire.ts'

type Draft = Omit<Check, 'group'>

const escaped = (text: string): string =>
  text.replaceAll('&', '&#38;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A body in one format or the other. */
const bodyOf = ({ resource }: Noun, fields: Item, format: string): Asked => {
  if (format === JSON_TYPE) return { json: fields }
  const elements = Object.entries(fields).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
  return { xml: `<${resource.item}>${elements.join('')}</${resource.item}>` }
}

const totalOf = async ({ ask }: Site, noun: Noun, place: string): Promise<number> => {
  const answer = await ask(`${place}?rowsPerPage=0`, { accept: JSON_TYPE })
  return readList(answer, namesOf(noun), JSON_TYPE).total
}

/** Where new ones of a noun go: at the top, or below an object that is new itself. */
const newPlace = async (site: Site, { parent, resource }: Noun): Promise<string> => {
  if (!parent) return `/${resource.path}`
  const { path } = await made(site, parent, await newPlace(site, parent))
  return `${path}/${resource.path}`
}

const made = async (
  site: Site,
  noun: Noun,
  place: string,
  format: string = JSON_TYPE,
): Promise<{ readonly path: string; readonly body: Item }> => {
  const { search, body } = await sampleOf(site, noun)
  return { path: await site.create(`${place}${search}`, bodyOf(noun, body, format)), body }
}

const created = (noun: Noun, format: string): Draft => ({
  name: `a new one from ${format}: is there, is one more, and holds what was given`,
  needs: ['write'],
  run: async (site) => {
    const place = await newPlace(site, noun)
    const before = await totalOf(site, noun, place)
    const { path, body } = await made(site, noun, place, format)
    const item = await itemAt(site, noun, path)
    for (const [name, value] of Object.entries(body))
      if (noun.resource.fields[name]?.kind !== 'secret') assert.equal(item[name], value, name)
    assert.ok((await totalOf(site, noun, place)) > before)
  },
})

const updated = (noun: Noun, name: string, format: string): Draft => ({
  name: `a change from ${format}: 204, any text survives, the rest stays`,
  needs: ['write'],
  run: async (site) => {
    const { path } = await made(site, noun, await newPlace(site, noun))
    const before = await itemAt(site, noun, path)
    const value = changed(name, before[name])
    isDone(await site.ask(path, { method: 'PUT', ...bodyOf(noun, { [name]: value }, format) }))
    const after = await itemAt(site, noun, path)
    assert.equal(after[name], value)
    // What follows from a name may follow it.
    const others = (item: Item) =>
      Object.entries(item).filter(
        ([each]) => each !== name && !/^Dtmf(?:Name|Display)|Changed$|Modified/.test(each),
      )
    assert.deepEqual(others(after), others(before))
  },
})

const removed = (noun: Noun): Draft => ({
  name: 'one that is removed: 204, then 404, and the total is as before',
  needs: ['write'],
  run: async (site) => {
    const place = await newPlace(site, noun)
    const { path } = await made(site, noun, place)
    const total = await totalOf(site, noun, place)
    isDone(await site.ask(path, { method: 'DELETE' }))
    for (const accept of FORMATS) isRefused(await site.ask(path, { accept }), 404)
    isRefused(await site.ask(path, { method: 'DELETE' }), 404)
    assert.equal(await totalOf(site, noun, place), total - 1)
  },
})

const incomplete = (noun: Noun): Draft => ({
  name: 'a new one without a required field: 400',
  needs: ['write'],
  run: async (site) => {
    const place = await newPlace(site, noun)
    const { search, body } = await sampleOf(site, noun)
    const required = Object.keys(body).filter((name) => noun.resource.fields[name]?.required)
    for (const missing of required) {
      const { [missing]: _without, ...rest } = body
      isRefused(await site.ask(`${place}${search}`, { method: 'POST', json: rest }))
    }
  },
})

const checksOf = (noun: Noun): readonly Check[] => {
  const { fields } = noun.resource
  const name = has(noun, 'update') ? plainField(noun) : undefined
  return inGroup(noun.name, [
    created(noun, JSON_TYPE),
    created(noun, XML_TYPE),
    ...(Object.values(fields).some(({ required }) => required) ? [incomplete(noun)] : []),
    ...(name === undefined ? [] : [updated(noun, name, JSON_TYPE), updated(noun, name, XML_TYPE)]),
    removed(noun),
  ])
}

const isMade = (noun: Noun): boolean =>
  noun.resource.kind === 'collection' && has(noun, 'create') && has(noun, 'get')

/** At the top, or below what can be made. */
const isWritable = (noun: Noun): boolean =>
  isMade(noun) &&
  has(noun, 'list') &&
  has(noun, 'remove') &&
  (noun.parent === undefined || isWritable(noun.parent))

/** What creating, changing and removing does, of every collection that has these verbs. */
export const effects: readonly Check[] = nouns.filter(isWritable).flatMap(checksOf)

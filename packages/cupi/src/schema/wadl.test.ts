import { expect, test } from 'vitest'
import { int, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { allResources } from '../resources/index.ts'
import { xml } from '../wire/xml.ts'
import { wadlOf } from './wadl.ts'

const BASE = 'https://cuc.lab.example/vmrest'

const about = { about: 'A & B', confidence: 'doc', source: 'nowhere' } as const

const bulbs = defineResource({
  path: 'bulb',
  kind: 'singleton',
  item: 'Bulb',
  verbs: ['get', 'update'],
  fields: { Watts: int({ writable: true }) },
  ...about,
})

const lamps = defineResource({
  path: 'hall/lamps',
  kind: 'collection',
  key: 'Name',
  list: 'Lamps',
  item: 'Lamp',
  verbs: ['list', 'create', 'get', 'remove'],
  createParameters: { room: 'required', floor: 'optional' },
  fields: { Name: text() },
  children: { bulbs },
  ...about,
})

test('a noun has its path, its item and what lies below', () => {
  const found = wadlOf({ lamps }, BASE)
  for (const part of [
    `<include href="${BASE}/schema"/>`,
    `<resources base="${BASE}/"><resource path="hall/lamps"><doc title="A &amp; B"/>`,
    '<method name="GET" id="lamps.list"><request><param name="query" style="query" type="xs:string"/>',
    '<method name="POST" id="lamps.create"><request><param name="room" style="query" type="xs:string" required="true"/>',
    '<param name="floor" style="query" type="xs:string"/><representation mediaType="application/xml" element="Lamp"/>',
    '<resource path="{Name}"><param name="Name" style="template"',
    '<method name="DELETE" id="lamps.remove"><response status="204"/>',
    '<resource path="bulb">',
    '<method name="PUT" id="lamps.bulbs.update"><request><representation mediaType="application/xml" element="Bulb"/>',
  ])
    expect(found).toContain(part)
  expect(found).not.toContain('lamps.update')
})

test('that of all nouns is well-formed, and names each method once', () => {
  const found = wadlOf(allResources, BASE)
  expect(xml.read(found).root).toBe('application')
  const ids = [...found.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toContain('users.pin.update')
  expect(ids).toContain('searchSpaces.searchSpaceMembers.list')
  expect(ids.length).toBe(new Set(ids).size)
})

test('one that has neither methods of its items nor anything below has no item', () => {
  const found = wadlOf({ languageMap: allResources.languageMap }, BASE)
  expect(found).toContain('id="languageMap.list"')
  expect(found).not.toContain('style="template"')
})

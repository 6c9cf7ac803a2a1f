import assert from 'node:assert/strict'
import { inGroup } from '../check.ts'
import { isDone, isRefused } from '../expect.ts'
import { JSON_TYPE, XML_TYPE } from '../read.ts'
import { newPerson, userAt } from './people.ts'

const PATH = '/users?rowsPerPage=1'

const RANGES = [
  [undefined, XML_TYPE],
  ['*/*', XML_TYPE],
  ['application/xml', XML_TYPE],
  ['application/xml, */*', XML_TYPE],
  ['application/json', JSON_TYPE],
  ['application/json, */*', JSON_TYPE],
  ['application/json;charset=UTF-8', JSON_TYPE],
] as const

const json = { 'content-type': JSON_TYPE }
const xml = { 'content-type': XML_TYPE }

export const negotiation = inGroup('negotiation', [
  ...(RANGES.map(([accept, type]) => ({
    name: `Accept ${accept ?? 'absent'}: ${type}`,
    run: async ({ ask }) => {
      const answer = await ask(PATH, accept === undefined ? {} : { accept })
      assert.equal(answer.status, 200)
      assert.equal(answer.type, `${type};charset=UTF-8`)
      assert.equal(answer.text[0], type === JSON_TYPE ? '{' : '<')
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'Accept text/xml: XML',
    isInferred: true,
    run: async ({ ask }) => {
      assert.match((await ask(PATH, { accept: 'text/xml' })).text, /^<\?xml/)
    },
  },
  {
    name: 'an Accept that nothing satisfies: 406',
    run: async ({ ask }) => {
      assert.equal((await ask(PATH, { accept: 'image/png' })).status, 406)
    },
  },
  {
    name: 'the Content-Type of a GET decides nothing',
    run: async ({ ask }) => {
      assert.match((await ask(PATH, { headers: json })).type, /^application\/xml\b/)
      assert.match((await ask(PATH, { accept: JSON_TYPE, headers: xml })).type, /^application\/json\b/)
    },
  },
  {
    name: 'a body of no known content type, or of none: 415',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const headers of [{}, { 'content-type': 'text/plain' }, { 'content-type': 'image/png' }]) {
        const answer = await site.ask(path, { method: 'PUT', body: '{"City":"Oslo"}', headers })
        assert.equal(answer.status, 415)
      }
      assert.notEqual((await userAt(site, path))['City'], 'Oslo')
    },
  },
  {
    name: 'the format of the body and that of the answer do not depend on each other',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      isDone(
        await site.ask(path, { method: 'PUT', accept: JSON_TYPE, xml: '<User><City>Oslo</City></User>' }),
      )
      assert.equal((await userAt(site, path))['City'], 'Oslo')
      isDone(await site.ask(path, { method: 'PUT', accept: XML_TYPE, json: { City: 'Bergen' } }))
      assert.equal((await userAt(site, path))['City'], 'Bergen')
    },
  },
  {
    name: 'a charset behind the content type of a body is taken',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      const headers = { 'content-type': 'application/json; charset=utf-8' }
      isDone(await site.ask(path, { method: 'PUT', body: '{"City":"Tromsø"}', headers }))
      assert.equal((await userAt(site, path))['City'], 'Tromsø')
    },
  },
  {
    name: 'XML in a body: entities, numeric references and blanks round values',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      const xml = '<User><City> A &amp; B &#38; &lt;C&gt; &#x44; </City><State>\n x</State></User>'
      isDone(await site.ask(path, { method: 'PUT', xml }))
      const { City, State } = await userAt(site, path)
      assert.deepEqual([City, State], ['A & B & <C> D', 'x'])
    },
  },
  {
    name: 'XML in a body: the root is the item, to the letter',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const root of ['user', 'Users', 'Contact'])
        isRefused(await site.ask(path, { method: 'PUT', xml: `<${root}><City>Oslo</City></${root}>` }))
    },
  },
  {
    name: 'XML in a body: a document type or an entity of its own is refused',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { path } = await newPerson(site)
      const xml = '<!DOCTYPE User [<!ENTITY x SYSTEM "file:///etc/passwd">]><User><City>&x;</City></User>'
      isRefused(await site.ask(path, { method: 'PUT', xml }))
    },
  },
  {
    name: 'a body that is no document: 400, and no 500',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const [headers, body] of [
        [json, '[object Object]'],
        [json, '{"City":'],
        [json, '["City"]'],
        [xml, '<User><City>Oslo</User>'],
        [xml, 'City=Oslo'],
      ] as const)
        isRefused(await site.ask(path, { method: 'PUT', body, headers }))
    },
  },
  {
    name: 'booleans as true, "true", "1" and 1, numbers as 7 and "7", all read back as text',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const [given, expected] of [
        [true, 'true'],
        ['0', 'false'],
        ['true', 'true'],
        [0, 'false'],
        ['1', 'true'],
        [false, 'false'],
      ] as const) {
        isDone(await site.ask(path, { method: 'PUT', json: { ListInDirectory: given } }))
        assert.equal((await userAt(site, path))['ListInDirectory'], expected, JSON.stringify(given))
      }
      for (const given of [7, '4']) {
        isDone(await site.ask(path, { method: 'PUT', json: { CallAnswerTimeout: given } }))
        assert.equal((await userAt(site, path))['CallAnswerTimeout'], String(given))
      }
    },
  },
])

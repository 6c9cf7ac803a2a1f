import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { isRefused } from '../expect.ts'
import { FORMATS, JSON_TYPE } from '../read.ts'
import { aliasesBy, newPerson, queried, usersBy } from './people.ts'

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NONE = queried('Alias is conformance-nobody')

export const lists = inGroup('lists (users)', [
  {
    name: 'none: the total and nothing else',
    run: async ({ ask }) => {
      assert.equal((await ask(`/users?${NONE}`, { accept: JSON_TYPE })).text, '{"@total":"0"}')
      assert.equal((await ask(`/users?${NONE}`)).text, `${PROLOG}<Users total="0"/>`)
    },
  },
  {
    name: 'one: an object, not an array',
    run: async (site) => {
      const { text } = await site.ask('/users?rowsPerPage=1', { accept: JSON_TYPE })
      assert.match(text, /^\{"@total":"\d+","User":\{"URI":"\/vmrest\/users\//)
      for (const accept of FORMATS)
        assert.equal((await usersBy(site, 'rowsPerPage=1', accept)).items.length, 1)
    },
  },
  {
    name: 'several: an array, the same in both formats',
    run: async (site) => {
      const [json, xml] = await Promise.all(FORMATS.map((accept) => usersBy(site, 'rowsPerPage=5', accept)))
      assert.ok(json && json.items.length > 1)
      assert.deepEqual(json, xml)
    },
  },
  {
    name: 'URI and ObjectId come first, and the row is the subset',
    run: async (site) => {
      const [first] = (await usersBy(site, 'rowsPerPage=1')).items
      const { URI, ObjectId, LdapType, SmtpAddress, Title, DisplayName, DtmfAccessId, TimeZone } = first ?? {}
      assert.deepEqual(Object.keys(first ?? {}).slice(0, 2), ['URI', 'ObjectId'])
      assert.equal(URI, `/vmrest/users/${ObjectId}`)
      assert.deepEqual([LdapType, SmtpAddress, Title], [undefined, undefined, undefined])
      assert.ok(DisplayName !== undefined && DtmfAccessId !== undefined && TimeZone !== undefined)
    },
  },
  ...(['rowsPerPage=0', 'pageNumber=0', 'rowsPerPage=5&pageNumber=0', 'rowsPerPage=0&pageNumber=3'].map(
    (search) => ({
      name: `${search}: the true total alone`,
      run: async (site) => {
        const { total } = await usersBy(site, 'rowsPerPage=1')
        const { text } = await site.ask(`/users?${search}`, { accept: JSON_TYPE })
        assert.equal(text, `{"@total":"${total}"}`)
        assert.equal((await site.ask(`/users?${search}`)).text, `${PROLOG}<Users total="${total}"/>`)
      },
    }),
  ) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'past the end: no rows, the true total',
    run: async (site) => {
      const { total } = await usersBy(site, 'rowsPerPage=1')
      for (const accept of FORMATS)
        assert.deepEqual(await usersBy(site, `rowsPerPage=100&pageNumber=${total + 2}`, accept), {
          total,
          items: [],
        })
    },
  },
  {
    name: 'the lone row of a later page is an object, with the true total',
    run: async (site) => {
      const { total } = await usersBy(site, 'rowsPerPage=0')
      if (total < 2 || total > 2000) throw new Skip(`needs 2 to 2000 users, not ${total}`)
      const last = await usersBy(site, `rowsPerPage=${total - 1}&pageNumber=2`)
      assert.deepEqual([last.total, last.items.length], [total, 1])
    },
  },
  {
    name: 'without rowsPerPage: all of them, up to 2001',
    isInferred: true,
    run: async (site) => {
      const { total, items } = await usersBy(site, '')
      assert.equal(items.length, Math.min(total, 2001))
    },
  },
  {
    name: 'pages hold every row once',
    run: async (site) => {
      const { total } = await usersBy(site, 'rowsPerPage=0')
      const size = Math.max(1, Math.ceil(Math.min(total, 500) / 7))
      const pages = Math.min(8, Math.ceil(total / size))
      const seen: string[] = []
      for (let page = 1; page <= pages; page += 1)
        seen.push(...(await aliasesBy(site, `sort=(Alias%20asc)&rowsPerPage=${size}&pageNumber=${page}`)))
      assert.equal(seen.length, Math.min(total, pages * size))
      assert.equal(new Set(seen).size, seen.length)
    },
  },
  ...(['rowsPerPage=-1', 'pageNumber=-1', 'rowsPerPage=NaN', 'pageNumber=x', 'rowsPerPage=1.5'].map(
    (search) => ({
      name: `${search}: 400`,
      isInferred: true,
      run: async ({ ask }) => {
        for (const accept of FORMATS) isRefused(await ask(`/users?${search}`, { accept }))
      },
    }),
  ) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'NULL is left out, the empty string stays',
    needs: ['write'],
    run: async (site) => {
      const { alias } = await newPerson(site, { City: '' })
      for (const accept of FORMATS) {
        const [row] = (await usersBy(site, queried(`Alias is ${alias}`), accept)).items
        assert.ok(row && !('FirstName' in row) && !('LastName' in row))
        assert.equal(row['City'], '')
      }
    },
  },
])

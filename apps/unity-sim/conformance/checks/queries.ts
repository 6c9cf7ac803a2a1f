import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Field } from '@unity-desk/cupi'
import { inGroup, Skip } from '../check.ts'
import { isRefused } from '../expect.ts'
import { has, namesOf, nouns } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readList } from '../read.ts'
import type { Site } from '../site.ts'
import { aliasesBy, newPerson, queried, usersBy } from './people.ts'

/** Somebody who is there and whose alias needs no encoding. */
const somebody = async (site: Site): Promise<string> => {
  const aliases = await aliasesBy(site, 'rowsPerPage=50')
  const alias = aliases.find((each) => /^[a-z]{4,20}$/.test(each))
  if (alias === undefined) throw new Skip('nobody has an alias of plain letters')
  return alias
}

const SPELLINGS = [
  ['column, operator and value in any case', (alias: string) => `(ALIAS%20Is%20${alias.toUpperCase()})`],
  ['+ for a blank', (alias: string) => `(Alias+is+${alias})`],
  ['blanks inside of the parentheses', (alias: string) => `(%20Alias%20%20is%20${alias}%20)`],
] as const

const isSearchable = ({ kind, find }: Field): boolean => kind === 'bool' && find === true

const MALFORMED = [
  '(bogus)',
  '(blah%20is%20blah)',
  '(Alias)',
  '(Alias%20contains%20a)',
  'Alias%20is%20a',
  '()',
  '',
]

export const queries = inGroup('queries (users)', [
  {
    name: 'is finds the one, startswith those who begin so',
    run: async (site) => {
      const alias = await somebody(site)
      assert.deepEqual(await aliasesBy(site, queried(`Alias is ${alias}`)), [alias])
      const found = await aliasesBy(site, queried(`Alias startswith ${alias.slice(0, 2)}`))
      assert.ok(found.includes(alias))
      assert.deepEqual(
        found.filter((each) => !each.toLowerCase().startsWith(alias.slice(0, 2))),
        [],
      )
    },
  },
  ...(SPELLINGS.map(([name, spell]) => ({
    name,
    run: async (site) => {
      const alias = await somebody(site)
      assert.deepEqual(await aliasesBy(site, `query=${spell(alias)}`), [alias])
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'encoded parentheses',
    isInferred: true,
    run: async (site) => {
      const alias = await somebody(site)
      assert.deepEqual(await aliasesBy(site, `query=%28Alias%20is%20${alias}%29`), [alias])
    },
  },
  {
    name: 'several criteria at once, all of which must hold',
    run: async (site) => {
      const alias = await somebody(site)
      const both = (other: string) =>
        aliasesBy(site, queried(`Alias startswith ${alias}`, `Alias is ${other}`))
      assert.deepEqual(await both(alias), [alias])
      assert.deepEqual(await both('conformance-nobody'), [])
    },
  },
  {
    name: 'more than five criteria: 400',
    isInferred: true,
    run: async ({ ask }) => {
      const clauses = Array.from({ length: 6 }, () => 'Alias startswith a')
      isRefused(await ask(`/users?${queried(...clauses)}`))
    },
  },
  {
    name: 'an id: in any case, and one of nobody or of no form finds nothing',
    run: async (site) => {
      const [{ ObjectId = '' } = {}] = (await usersBy(site, 'rowsPerPage=1')).items
      for (const id of [ObjectId, ObjectId.toUpperCase()])
        assert.equal((await usersBy(site, queried(`ObjectId is ${id}`))).total, 1)
      for (const id of [randomUUID(), 'bogus'])
        assert.deepEqual(await usersBy(site, queried(`ObjectId is ${id}`)), { total: 0, items: [] })
    },
  },
  {
    name: 'startswith nothing finds all',
    isInferred: true,
    run: async (site) => {
      const all = await usersBy(site, 'rowsPerPage=0')
      assert.deepEqual(await usersBy(site, `${queried('Alias startswith ')}&rowsPerPage=0`), all)
    },
  },
  {
    name: 'isnull and isnotnull divide the users by EmailAddress',
    run: async (site) => {
      const count = async (search: string) => (await usersBy(site, `${search}rowsPerPage=0`)).total
      const [absent, present, all] = [
        await count(`${queried('EmailAddress isnull')}&`),
        await count(`${queried('EmailAddress isnotnull')}&`),
        await count(''),
      ]
      assert.equal(absent + present, all)
    },
  },
  {
    name: 'isnull on another column: 400',
    isInferred: true,
    run: async ({ ask }) => {
      isRefused(await ask(`/users?${queried('Alias isnull')}`))
    },
  },
  ...(MALFORMED.map((query) => ({
    name: `query=${query}: 400`,
    isInferred: query === '()' || query === '',
    run: async ({ ask }) => {
      for (const accept of FORMATS) isRefused(await ask(`/users?query=${query}`, { accept }))
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'a quote is doubled; parentheses and other marks are part of the value',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      for (const name of ["O'Brien", 'Smith (Oslo)', 'a?b;c\\d+e%f', 'Zoë Ångström 山田']) {
        const { alias } = await newPerson(site, { DisplayName: `${site.newName()} ${name}` })
        const [{ DisplayName = '' } = {}] = (await usersBy(site, queried(`Alias is ${alias}`))).items
        const search = queried(`DisplayName is ${DisplayName.replaceAll("'", "''")}`)
        assert.deepEqual(await aliasesBy(site, search), [alias], name)
      }
    },
  },
  {
    name: 'booleans: 1, true, 0 and false',
    run: async ({ ask }) => {
      const noun = nouns.find(
        (each) => !each.parent && has(each, 'list') && Object.values(each.resource.fields).some(isSearchable),
      )
      if (!noun) throw new Skip('no descriptor has a boolean that can be searched')
      const [column = ''] =
        Object.entries(noun.resource.fields).find(([, field]) => isSearchable(field)) ?? []
      const count = async (value: string) => {
        const search = `${queried(`${column} is ${value}`)}&rowsPerPage=0`
        const answer = await ask(`/${noun.resource.path}?${search}`, { accept: JSON_TYPE })
        return readList(answer, namesOf(noun), JSON_TYPE).total
      }
      assert.equal(await count('1'), await count('true'))
      assert.equal(await count('0'), await count('false'))
    },
  },
])

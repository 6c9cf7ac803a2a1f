import assert from 'node:assert/strict'
import { inGroup } from '../check.ts'
import { isRefused } from '../expect.ts'
import { aliasesBy, newPerson, queried, usersBy } from './people.ts'

const folded = (aliases: readonly string[]): string[] => aliases.map((alias) => alias.toLowerCase())

export const sorting = inGroup('sorting (users)', [
  {
    name: 'by a column, either way, without regard to case',
    run: async (site) => {
      const up = folded(await aliasesBy(site, 'sort=(alias%20asc)&rowsPerPage=50'))
      assert.deepEqual(up, up.toSorted())
      const down = folded(await aliasesBy(site, 'sort=(Alias%20DESC)&rowsPerPage=50'))
      assert.deepEqual(down, down.toSorted().toReversed())
    },
  },
  ...(['(bogus)', '(bogus%20asc)', '(Alias%20up)', 'Alias%20asc', '(Alias%20asc,%20LastName%20asc)'].map(
    (sort) => ({
      name: `sort=${sort}: 400`,
      isInferred: !sort.includes('bogus'),
      run: async ({ ask }) => {
        isRefused(await ask(`/users?sort=${sort}`))
      },
    }),
  ) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'beside a query, only by a column of the query',
    isInferred: true,
    run: async (site) => {
      isRefused(await site.ask(`/users?${queried('Alias startswith a')}&sort=(LastName%20asc)`))
      await usersBy(site, `${queried('Alias startswith a', 'LastName startswith a')}&sort=(LastName%20asc)`)
    },
  },
  {
    name: 'empty strings come last',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const people = [
        await newPerson(site, { LastName: '' }),
        await newPerson(site, { LastName: 'Zzyzx' }),
        await newPerson(site, { LastName: 'Aas' }),
      ]
      const prefix = people[0]?.alias.replace(/\d+$/, '') ?? ''
      const search = queried(`Alias startswith ${prefix}`, 'LastName startswith ')
      const [empty, last, first] = people.map(({ alias }) => alias)
      assert.deepEqual(await aliasesBy(site, `${search}&sort=(LastName%20asc)`), [first, last, empty])
    },
  },
  {
    name: 'equals stand in the order of their ids, so that pages hold each once',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const name = site.newName()
      const people = [
        await newPerson(site, { LastName: name }),
        await newPerson(site, { LastName: name }),
        await newPerson(site, { LastName: name }),
      ]
      const search = `${queried(`LastName is ${name}`)}&sort=(LastName%20asc)&rowsPerPage=1`
      const seen: (string | undefined)[] = []
      for (let page = 1; page <= 3; page += 1)
        seen.push((await usersBy(site, `${search}&pageNumber=${page}`)).items[0]?.['ObjectId'])
      assert.deepEqual(seen, people.map(({ id }) => id).toSorted())
    },
  },
])

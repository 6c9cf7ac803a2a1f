import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { isDone, isRefused } from '../expect.ts'
import { itemAt, namesOf, nounAt, nouns, type Noun } from '../nouns.ts'
import { JSON_TYPE, readList, type Item } from '../read.ts'
import type { Site } from '../site.ts'
import { newPerson, queried, userAt, type Person } from './people.ts'

const nounBelow = (above: string, path: string): Noun => {
  const noun = nouns.find(
    ({ resource, parent }) => parent?.resource.path === above && resource.path.endsWith(path),
  )
  if (!noun) throw new Skip(`no descriptor of ${path} below /${above}`)
  return noun
}

const rowsAt = async ({ ask }: Site, noun: Noun, path: string): Promise<readonly Item[]> =>
  readList(await ask(path, { accept: JSON_TYPE }), namesOf(noun), JSON_TYPE).items

/** What lies below a user under one of its descriptors. */
const belongings = async (site: Site, path: string, { path: user }: Person): Promise<readonly Item[]> => {
  const noun = nounBelow('users', path)
  return rowsAt(site, noun, `${user}/${noun.resource.path}`)
}

const handlerOf = async (site: Site, { path }: Person): Promise<{ noun: Noun; path: string }> => {
  const noun = nounAt('handlers/callhandlers')
  if (!noun) throw new Skip('no descriptor of /handlers/callhandlers')
  return { noun, path: `/handlers/callhandlers/${(await userAt(site, path))['CallHandlerObjectId']}` }
}

/** How many of each a new handler has (cupi.md 2.5). */
const PARTS = [
  ['greetings', 7],
  ['transferoptions', 3],
  ['menuentries', 12],
] as const

/** How many of each a new user has (cupi.md 2.5, 11 item 15). */
const ONE_OF_EACH = ['mwis', 'messagehandlers', 'smtpdevices'] as const

/** Nouns beside users that can be dialled (cupi.md 8). */
const DIALLED = ['distributionlists', 'handlers/callhandlers', 'contacts'] as const

export const comesWithUser = inGroup('what a user brings along', [
  {
    name: 'a call handler of its own: primary, with seven greetings, three transfer options, twelve menu entries',
    needs: ['write'],
    run: async (site) => {
      const { noun, path } = await handlerOf(site, await newPerson(site))
      assert.equal((await itemAt(site, noun, path))['IsPrimary'], 'true')
      for (const [part, count] of PARTS) {
        const below = nounBelow('handlers/callhandlers', part)
        assert.equal((await rowsAt(site, below, `${path}/${part}`)).length, count, part)
      }
    },
  },
  {
    name: 'the call handler goes with the user',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      const { noun, path } = await handlerOf(site, person)
      await itemAt(site, noun, path)
      isDone(await site.ask(person.path, { method: 'DELETE' }))
      isRefused(await site.ask(path), 404)
    },
  },
  ...(ONE_OF_EACH.map((path) => ({
    name: `one of ${path}`,
    needs: ['write'],
    run: async (site) => {
      assert.equal((await belongings(site, path, await newPerson(site))).length, 1)
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'its extension as the alternate one with IdIndex 0, each following the other',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      const [first, ...others] = await belongings(site, 'alternateextensions', person)
      assert.deepEqual(
        [first?.['IdIndex'], first?.['DtmfAccessId'], others.length],
        ['0', person.extension, 0],
      )
      const path = `${person.path}/alternateextensions/${first?.['ObjectId']}`
      const [one, two] = [site.newExtension(), site.newExtension()]
      isDone(await site.ask(person.path, { method: 'PUT', json: { DtmfAccessId: one } }))
      assert.equal((await belongings(site, 'alternateextensions', person))[0]?.['DtmfAccessId'], one)
      isDone(await site.ask(path, { method: 'PUT', json: { DtmfAccessId: two } }))
      assert.equal((await userAt(site, person.path))['DtmfAccessId'], two)
    },
  },
  {
    name: 'an alternate extension may be a SIP address, and is nobody else’s extension',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      const other = await newPerson(site)
      const path = `${person.path}/${nounBelow('users', 'alternateextensions').resource.path}`
      await site.create(path, { json: { IdIndex: '1', DtmfAccessId: `SIP:${person.alias}@lab.example` } })
      const json = { IdIndex: '2', DtmfAccessId: other.extension }
      const { message } = isRefused(await site.ask(path, { method: 'POST', json }))
      assert.match(message, new RegExp(`Duplicate extension in partition.*OwnerObjectId = ${other.id}`))
      isRefused(await site.ask(path, { method: 'POST', json: { IdIndex: '1', DtmfAccessId: '97777123' } }))
    },
  },
  {
    name: 'a global user under the same id',
    needs: ['write'],
    run: async (site) => {
      const noun = nounAt('globalusers')
      if (!noun) throw new Skip('no descriptor of /globalusers')
      const { id, alias } = await newPerson(site)
      assert.equal((await itemAt(site, noun, `/globalusers/${id}`))['Alias'], alias)
    },
  },
  {
    name: 'a place in the list of all voice mail users',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const noun = nounAt('distributionlists')
      if (!noun) throw new Skip('no descriptor of /distributionlists')
      const { alias, id } = await newPerson(site)
      const [list] = await rowsAt(site, noun, `/distributionlists?${queried('Alias is allvoicemailusers')}`)
      const members = nounBelow('distributionlists', 'distributionlistmembers')
      const place = `/distributionlists/${list?.['ObjectId']}/${members.resource.path}`
      const all = await rowsAt(site, members, `${place}?rowsPerPage=2000`)
      assert.ok(
        all.some(({ MemberUserObjectId }) => MemberUserObjectId === id),
        `${alias} is no member`,
      )
    },
  },
  ...(DIALLED.map((path) => ({
    name: `its extension is not given to one of ${path}`,
    needs: ['write'],
    run: async (site) => {
      const noun = nounAt(path)
      if (noun?.resource.fields['DtmfAccessId'] === undefined) throw new Skip(`no extensions of /${path}`)
      const [{ ObjectId: template = '' } = {}] = noun.resource.createParameters?.['templateObjectId']
        ? await rowsAt(site, nounAt('callhandlertemplates') ?? noun, '/callhandlertemplates')
        : []
      const owner = await newPerson(site)
      const name = site.newName()
      const json = { Alias: name, DisplayName: name, DtmfAccessId: owner.extension }
      const search = template ? `?templateObjectId=${template}` : ''
      const { message } = isRefused(await site.ask(`/${path}${search}`, { method: 'POST', json }))
      assert.match(message, new RegExp(`Duplicate extension in partition.*OwnerObjectId = ${owner.id}`))
    },
  })) satisfies Parameters<typeof inGroup>[1]),
])

export const configuration = inGroup('configurationValues', [
  {
    name: 'one that is read-only: 403',
    needs: ['door'],
    run: async (site) => {
      const noun = nounAt('configurationvalues')
      if (!noun) throw new Skip('no descriptor of /configurationvalues')
      const rows = await rowsAt(site, noun, '/configurationvalues?rowsPerPage=500')
      const statuses: number[] = []
      for (const { FullName = '', Value = '' } of rows) {
        const path = `/configurationvalues/${encodeURIComponent(FullName)}`
        statuses.push((await site.ask(path, { method: 'PUT', json: { Value } })).status)
      }
      assert.deepEqual(
        [...new Set(statuses)].toSorted((one, other) => one - other),
        [204, 403],
      )
    },
  },
])

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inGroup } from '../check.ts'
import { isDone, isRefused } from '../expect.ts'
import { newPerson, put, queried, userAt, usersBy } from './people.ts'

/** Fields whose longest value is known, with that length (cupi.md 2.4). */
const LENGTHS = {
  DisplayName: 64,
  FirstName: 64,
  LastName: 64,
  AltFirstName: 64,
  AltLastName: 64,
  Initials: 64,
  Title: 64,
  EmployeeId: 64,
  Building: 64,
  City: 64,
  State: 64,
  Department: 64,
  Manager: 64,
  Address: 128,
  PostalCode: 40,
  Country: 2,
  BillingId: 32,
  XferString: 40,
  VoiceName: 40,
}

export const usersChanged = inGroup('users', [
  {
    name: 'references to nothing, or of no form: 400',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const field of ['PartitionObjectId', 'CosObjectId', 'MediaSwitchObjectId'])
        for (const value of [randomUUID(), 'bogus']) isRefused(await put(site, path, { [field]: value }))
    },
  },
  {
    name: 'texts as long as the field, and no longer',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const [field, most] of Object.entries(LENGTHS)) {
        isDone(await put(site, path, { [field]: 'é'.repeat(most) }))
        isRefused(await put(site, path, { [field]: 'é'.repeat(most + 1) }))
      }
    },
  },
  {
    name: 'unknown fields and those in another case are passed over',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site, { City: 'Oslo', Conformance: 'x' })
      isDone(await put(site, path, { city: 'Bergen', TemplateAlias: 'x', 'no field': 'x' }))
      assert.equal((await userAt(site, path))['City'], 'Oslo')
    },
  },
  {
    name: 'read-only fields are passed over',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { path } = await newPerson(site)
      const before = await userAt(site, path)
      const json = {
        ObjectId: randomUUID(),
        URI: '/vmrest/x',
        CreationTime: '2001-01-01T00:00:00Z',
        LocationObjectId: 'x',
      }
      isDone(await put(site, path, json))
      assert.deepEqual(await userAt(site, path), before)
    },
  },
  {
    name: 'an update changes what it names and nothing else',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site, { FirstName: 'Ada', LastName: 'Byron' })
      const before = await userAt(site, path)
      isDone(await put(site, path, { City: 'London', ListInDirectory: 'false' }))
      assert.deepEqual(await userAt(site, path), { ...before, City: 'London', ListInDirectory: 'false' })
    },
  },
  {
    name: 'an empty text stays, an empty number or id is none',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site, { Department: 'Ships' })
      isDone(await put(site, path, { Department: '', FaxServerObjectId: '' }))
      const user = await userAt(site, path)
      assert.equal(user['Department'], '')
      assert.ok(!('FaxServerObjectId' in user))
    },
  },
  {
    name: 'Inactive can be taken back and not be set',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { path } = await newPerson(site)
      isRefused(await put(site, path, { Inactive: 'true' }))
      isDone(await put(site, path, { Inactive: 'false' }))
    },
  },
  {
    name: 'the full read holds more than the row, and no credentials',
    needs: ['write'],
    run: async (site) => {
      const { path, alias } = await newPerson(site)
      const user = await userAt(site, path)
      const [row] = (await usersBy(site, queried(`Alias is ${alias}`))).items
      for (const [name, value] of Object.entries(row ?? {})) assert.equal(user[name], value, name)
      assert.ok(Object.keys(user).length >= 2 * Object.keys(row ?? {}).length)
      assert.ok('LdapType' in user && 'SmtpAddress' in user)
      assert.deepEqual(
        Object.keys(user).filter((name) => /^(?:pin|credentials|password)$/i.test(name)),
        [],
      )
    },
  },
  {
    name: 'one that is removed is gone: 404 for it and what lay below, also for removing it again',
    needs: ['write'],
    run: async (site) => {
      const { path, alias } = await newPerson(site)
      isDone(await site.ask(path, { method: 'DELETE' }))
      for (const gone of [path, `${path}/credential/pin`, `${path}/credential/password`])
        isRefused(await site.ask(gone), 404)
      isRefused(await site.ask(path, { method: 'DELETE' }), 404)
      isRefused(await put(site, path, { City: 'Oslo' }), 404)
      assert.equal((await usersBy(site, queried(`Alias is ${alias}`))).total, 0)
    },
  },
  {
    name: 'a new alias and extension are searched by at once',
    needs: ['write'],
    run: async (site) => {
      const { path, alias } = await newPerson(site)
      const next = site.newName()
      isDone(await put(site, path, { Alias: next }))
      assert.equal((await usersBy(site, queried(`Alias is ${alias}`))).total, 0)
      assert.equal((await usersBy(site, queried(`Alias is ${next.toUpperCase()}`))).total, 1)
    },
  },
])

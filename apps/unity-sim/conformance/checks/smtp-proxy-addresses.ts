import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inGroup } from '../check.ts'
import { isDone, isRefused } from '../expect.ts'
import { FORMATS, JSON_TYPE, readItem, readList, type Listed } from '../read.ts'
import type { Site } from '../site.ts'
import { newPerson, queried, userAt } from './people.ts'

const NAMES = { list: 'SmtpProxyAddresses', item: 'SmtpProxyAddress' }
const PATH = '/smtpproxyaddresses'

const newAddress = (site: Site): string => `${site.newName()}@lab.example`

const listed = async (site: Site, path: string, accept: string = JSON_TYPE): Promise<Listed> =>
  readList(await site.ask(path, { accept }), NAMES, accept)

const withAddress = async (site: Site) => {
  const person = await newPerson(site)
  const address = newAddress(site)
  const json = { SmtpAddress: address, ObjectGlobalUserObjectId: person.id }
  return { person, address, json, path: await site.create(PATH, { json }) }
}

export const smtpProxyAddresses = inGroup('smtpProxyAddresses', [
  {
    name: 'a new one is of its owner, in both formats',
    needs: ['write'],
    run: async (site) => {
      const { person, address, path } = await withAddress(site)
      for (const accept of FORMATS) {
        const item = readItem(await site.ask(path, { accept }), NAMES, accept)
        assert.deepEqual([item['SmtpAddress'], item['ObjectGlobalUserObjectId']], [address, person.id])
        assert.equal(item['ObjectGlobalUserURI'], `/vmrest/globalusers/${person.id}`)
        assert.deepEqual(
          Object.keys(item).filter((name) => /^Object(?:Contact|DistributionList|Personal)/.test(name)),
          [],
        )
      }
    },
  },
  {
    name: 'the link of the user finds them, and so do the owner and the address',
    needs: ['write'],
    run: async (site) => {
      const { person, address, path } = await withAddress(site)
      const link = (await userAt(site, person.path))['SmtpProxyAddressesURI'] ?? ''
      for (const search of [
        link.replace(/^\/vmrest/, ''),
        `${PATH}?${queried(`ObjectGlobalUserObjectId is ${person.id}`)}`,
        `${PATH}?${queried(`SmtpAddress is ${address.toUpperCase()}`)}`,
      ])
        assert.deepEqual(
          (await listed(site, search)).items.map(({ URI }) => URI),
          [`/vmrest${path}`],
        )
    },
  },
  {
    name: 'one that is taken, in any case, also by a primary address: 400',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { json, address } = await withAddress(site)
      const other = await newPerson(site)
      const primary = (await userAt(site, other.path))['SmtpAddress'] ?? ''
      for (const SmtpAddress of [address, address.toUpperCase(), primary])
        isRefused(await site.ask(PATH, { method: 'POST', json: { ...json, SmtpAddress } }))
    },
  },
  {
    name: 'without address or owner, with a broken one, or of nobody: 400',
    needs: ['write'],
    run: async (site) => {
      const { id } = await newPerson(site)
      const SmtpAddress = newAddress(site)
      for (const json of [
        { SmtpAddress },
        { ObjectGlobalUserObjectId: id },
        { SmtpAddress: 'conformance', ObjectGlobalUserObjectId: id },
        { SmtpAddress, ObjectGlobalUserObjectId: randomUUID() },
      ])
        isRefused(await site.ask(PATH, { method: 'POST', json }))
    },
  },
  {
    name: 'is changed, and removed',
    needs: ['write'],
    run: async (site) => {
      const { path } = await withAddress(site)
      const xml = '<SmtpProxyAddress><SmtpAddress>conformance.x@lab.example</SmtpAddress></SmtpProxyAddress>'
      isDone(await site.ask(path, { method: 'PUT', xml }))
      const item = readItem(await site.ask(path, { accept: JSON_TYPE }), NAMES, JSON_TYPE)
      assert.equal(item['SmtpAddress'], 'conformance.x@lab.example')
      isDone(await site.ask(path, { method: 'DELETE' }))
      isRefused(await site.ask(path), 404)
    },
  },
  {
    name: 'goes with its owner',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { person, path } = await withAddress(site)
      isDone(await site.ask(person.path, { method: 'DELETE' }))
      isRefused(await site.ask(path), 404)
    },
  },
  {
    name: 'the spellings of Cisco’s page are taken, and the right ones are given',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { id } = await newPerson(site)
      const [one, two, three] = [newAddress(site), newAddress(site), newAddress(site)]
      const owner = { ObjectGlobalUserObjectId: id }
      await site.create('/smtproxyaddresses', { json: { SmtproxyAddress: one, ...owner } })
      await site.create(PATH, { json: { SmtAddress: two, ...owner } })
      const xml = `<SmtproxyAddress><SmtAddress>${three}</SmtAddress><ObjectGlobalUserObjectId>${id}</ObjectGlobalUserObjectId></SmtproxyAddress>`
      await site.create(PATH, { xml })
      const { items } = await listed(site, `/smtproxyaddresses?${queried(`GlobalUserObjectId is ${id}`)}`)
      assert.deepEqual(new Set(items.map(({ SmtpAddress }) => SmtpAddress)), new Set([one, two, three]))
    },
  },
])

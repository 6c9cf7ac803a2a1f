import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { isRefused } from '../expect.ts'
import { nounAt } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readList } from '../read.ts'
import { createdPath, type Site } from '../site.ts'
import { newPerson, queried, TEMPLATE, userAt } from './people.ts'

const NAMES = { list: 'ImportUsers', item: 'ImportUser' }
const PATH = '/import/users/ldap'

const some = async (site: Site, search: string, accept: string = JSON_TYPE) => {
  if (!nounAt('import/users/ldap')) throw new Skip('no descriptor of /import/users/ldap')
  return readList(await site.ask(`${PATH}?${search}`, { accept }), NAMES, accept)
}

export const importUsers = inGroup('importUsers', [
  {
    name: 'limit and offset cut the list, and past the end there is nobody',
    run: async (site) => {
      const { total } = await some(site, 'limit=1')
      if (total < 2) throw new Skip(`needs two people of the directory, not ${total}`)
      const [first, second, both] = [
        await some(site, 'offset=0&limit=1'),
        await some(site, 'offset=1&limit=1'),
        await some(site, 'offset=0&limit=2'),
      ]
      assert.deepEqual([...first.items, ...second.items], both.items)
      for (const accept of FORMATS)
        assert.deepEqual((await some(site, `offset=${total}&limit=5`, accept)).items, [])
    },
  },
  {
    name: 'who is imported is a user of the directory, and is gone from the list',
    // A real directory keeps its people: some releases do not list them again (cupi.md 7, item 27).
    needs: ['write', 'door'],
    run: async (site) => {
      const [{ pkid = '', alias = '' } = {}] = (await some(site, 'limit=1')).items
      const json = { pkid, dtmfAccessId: site.newExtension() }
      const answer = await site.ask(`${PATH}?${TEMPLATE}`, { method: 'POST', json })
      const path = createdPath(answer)
      assert.match(path, /^\/users\//)
      const user = await userAt(site, path)
      assert.deepEqual(
        [user['Alias'], user['DtmfAccessId'], user['LdapType']],
        [alias, json.dtmfAccessId, '3'],
      )
      assert.equal((await some(site, queried(`alias is ${alias}`))).total, 0)
      await site.ask(path, { method: 'DELETE' })
      assert.equal((await some(site, queried(`alias is ${alias}`))).total, 1)
    },
  },
  {
    name: 'without template, without extension, or with an extension that is taken: 400',
    needs: ['write', 'door'],
    run: async (site) => {
      const [{ pkid = '' } = {}] = (await some(site, 'limit=1')).items
      const { extension, id } = await newPerson(site)
      const post = async (search: string, json: object) =>
        site.ask(`${PATH}${search}`, { method: 'POST', json })
      isRefused(await post('', { pkid, dtmfAccessId: site.newExtension() }))
      isRefused(await post(`?${TEMPLATE}`, { pkid }))
      const { message } = isRefused(await post(`?${TEMPLATE}`, { pkid, dtmfAccessId: extension }))
      assert.match(message, new RegExp(`OwnerObjectId = ${id}`))
    },
  },
])

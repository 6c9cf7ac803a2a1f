import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { isDone, isPage } from '../expect.ts'
import { nounAt } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readItem } from '../read.ts'
import type { Site } from '../site.ts'
import type { Account } from '../target.ts'
import { newPerson, USERS, type Person } from './people.ts'

const PASSWORD = 'wintermorgen-31'

/** Somebody of our own who signs in. */
const newCaller = async (site: Site): Promise<Person & { readonly account: Account }> => {
  if (!nounAt('user')) throw new Skip('no descriptor of /user')
  const person = await newPerson(site, { FirstName: 'Ada', LastName: 'Byron' })
  await site.door?.setPassword(person.alias, PASSWORD)
  return { ...person, account: { name: person.alias, password: PASSWORD } }
}

export const endUser = inGroup('user', [
  {
    name: 'the caller: the documented fields and no ObjectId, in both formats',
    needs: ['write', 'door'],
    run: async (site) => {
      const { account, alias, extension } = await newCaller(site)
      for (const accept of FORMATS) {
        const item = readItem(await site.askAs(account, '/user', { accept }), USERS, accept)
        assert.ok(!('ObjectId' in item))
        assert.deepEqual([item['Alias'], item['DtmfAccessId'], item['FirstName']], [alias, extension, 'Ada'])
        assert.match(item['SmtpAddress'] ?? '', /@/)
      }
    },
  },
  {
    name: 'the caller changes ListInDirectory, and nothing else of the record',
    needs: ['write', 'door'],
    run: async (site) => {
      const { account } = await newCaller(site)
      const read = async () =>
        readItem(await site.askAs(account, '/user', { accept: JSON_TYPE }), USERS, JSON_TYPE)
      const before = await read()
      const ListInDirectory = before['ListInDirectory'] === 'true' ? 'false' : 'true'
      isDone(await site.askAs(account, '/user', { method: 'PUT', json: { ListInDirectory } }))
      await site.askAs(account, '/user', { method: 'PUT', json: { DtmfAccessId: '97777', Alias: 'x' } })
      assert.deepEqual(await read(), { ...before, ListInDirectory })
    },
  },
  {
    name: 'who is removed is nobody: 401',
    needs: ['write', 'door'],
    run: async (site) => {
      const { account, path } = await newCaller(site)
      isDone(await site.ask(path, { method: 'DELETE' }))
      isPage(await site.askAs(account, '/user'), 401)
    },
  },
])

import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { isPage, isRefused } from '../expect.ts'
import { nounAt } from '../nouns.ts'
import { FORMATS } from '../read.ts'
import type { Site } from '../site.ts'
import type { Asked } from '../wire.ts'
import { newPerson, type Person } from './people.ts'

type Matrix = readonly (readonly [request: string, json: object | undefined, allowed: string])[]

const PIN = { CredMustChange: 'true' }
const CITY = { City: 'Oslo' }

// Who may: S System, U User, H Help Desk, R Read Only Administrator, N who has no role (cupi.md 1.4, 8).
const MATRIX: Matrix = [
  ['GET /version', undefined, 'SUHRN'],
  ['GET /users', undefined, 'SUHR'],
  ['GET ID', undefined, 'SUHR'],
  ['GET ID/credential/pin', undefined, 'SUHR'],
  ['GET ID/credential/password', undefined, 'SUHR'],
  ['PUT ID/credential/pin', PIN, 'SUH'],
  ['PUT ID/credential/password', PIN, 'SUH'],
  ['PUT ID', CITY, 'SU'],
  ['GET /authenticationrules', undefined, 'SUR'],
  ['POST /authenticationrules', {}, 'S'],
  ['POST ID/userroles', {}, 'S'],
]

const INITIALS: Readonly<Record<string, string>> = {
  'System Administrator': 'S',
  'User Administrator': 'U',
  'Help Desk Administrator': 'H',
  'Read Only Administrator': 'R',
  '': 'N',
}

const ask = async (
  { askAs, roles }: Site,
  role: string,
  request: string,
  { path: id }: Person,
  json?: object,
) => {
  const [method = '', path = ''] = request.replace('ID', id).split(' ')
  const asked: Asked = { method, accept: FORMATS[0], ...(json && { json }) }
  return askAs(roles?.get(role), path, asked)
}

export const access = inGroup('what each role may do', [
  ...(MATRIX.map(([request, json, allowed]) => ({
    name: `${request}: ${allowed}, and 403 to all others`,
    needs: ['write', 'roles'],
    isInferred: true,
    run: async (site) => {
      const person = await newPerson(site)
      for (const [role, initial] of Object.entries(INITIALS)) {
        const answer = await ask(site, role, request, person, json)
        if (allowed.includes(initial)) assert.ok(![401, 403, 405].includes(answer.status), role)
        else isRefused(answer, 403)
      }
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'the help desk may not set credentials of who holds a role',
    needs: ['write', 'roles'],
    isInferred: true,
    run: async (site) => {
      const person = await newPerson(site)
      const { items } = await site
        .ask('/roles?query=(RoleName%20is%20Help%20Desk%20Administrator)', {
          accept: FORMATS[0],
        })
        .then(({ text }) => ({ items: JSON.parse(text) as { Role?: { ObjectId: string } } }))
      await site.create(`${person.path}/userroles`, { json: { RoleObjectId: items.Role?.ObjectId } })
      const request = 'PUT ID/credential/pin'
      isRefused(await ask(site, 'Help Desk Administrator', request, person, PIN), 403)
      assert.equal((await ask(site, 'System Administrator', request, person, PIN)).status, 204)
    },
  },
  {
    name: 'the PIN signs nobody in to the API, the web password does',
    needs: ['write', 'door'],
    run: async (site) => {
      const { path, alias } = await newPerson(site)
      await site.ask(`${path}/credential/pin`, { method: 'PUT', json: { Credentials: '907264' } })
      isPage(await site.askAs({ name: alias, password: '907264' }, '/version'), 401)
      await site.door?.setPassword(alias, 'wintermorgen-31')
      const account = { name: alias, password: 'wintermorgen-31' }
      assert.equal((await site.askAs(account, '/version')).status, 200)
    },
  },
  {
    name: 'who has no role is served below /user, and nowhere else',
    needs: ['roles'],
    run: async (site) => {
      if (!nounAt('user')) throw new Skip('no descriptor of /user')
      assert.equal((await site.askAs(site.roles?.get(''), '/user')).status, 200)
      isRefused(await site.askAs(site.roles?.get(''), '/users'), 403)
    },
  },
])

import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { isDone, isRefused, isRefusedAs } from '../expect.ts'
import { nounAt } from '../nouns.ts'
import { FORMATS, JSON_TYPE, readItem, type Item } from '../read.ts'
import type { Site } from '../site.ts'
import type { Answer } from '../wire.ts'
import { newPerson, queried, usersBy, type Person } from './people.ts'

const CREDENTIAL = { item: 'Credential' }
const GOOD = '907264'
const OTHER = '830417'

const pinOf = async ({ ask }: Site, { path }: Person): Promise<Item> =>
  readItem(await ask(`${path}/credential/pin`, { accept: JSON_TYPE }), CREDENTIAL, JSON_TYPE)

const put = async ({ ask }: Site, { path }: Person, json: object, kind = 'pin'): Promise<Answer> =>
  ask(`${path}/credential/${kind}`, { method: 'PUT', json, accept: JSON_TYPE })

/** Refusals whose text is recorded (cupi.md 1.11). The name of the owner spells 2327 on the keypad. */
const REFUSED = [
  ['too short', '9072', 'DATA_EXCEPTION', 'Invalid credential length'],
  ['a run', '123456', 'DATA_EXCEPTION', 'Trivial credential'],
  ['a repeated group', '408408', 'DATA_EXCEPTION', 'Trivial credential'],
  ['two digits only', '272227', 'DATA_EXCEPTION', 'Trivial credential'],
  ['one digit three times in a row', '288839', 'DATA_EXCEPTION', 'Trivial credential'],
  ['a line on the keypad', '147365', 'DATA_EXCEPTION', 'Trivial credential'],
] as const

export const pins = inGroup('users.pin', [
  {
    name: 'is read with its value empty, in both formats',
    needs: ['write'],
    run: async (site) => {
      const { path, id, alias } = await newPerson(site)
      for (const accept of FORMATS) {
        const item = readItem(await site.ask(`${path}/credential/pin`, { accept }), CREDENTIAL, accept)
        const { Credentials, CredentialType, UserObjectId, Alias, CredentialPolicyObjectId } = item
        assert.deepEqual([Credentials, CredentialType, UserObjectId, Alias], ['', '4', id, alias])
        assert.equal((await site.ask(`/authenticationrules/${CredentialPolicyObjectId}`)).status, 200)
        const password = await site.ask(`${path}/credential/password`, { accept })
        assert.equal(readItem(password, CREDENTIAL, accept)['CredentialType'], '3')
      }
    },
  },
  {
    name: 'a good one is set: 204, and TimeChanged is now, in the style of the database',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      isDone(await put(site, person, { Credentials: GOOD, CredMustChange: 'true' }))
      const { TimeChanged = '', CredMustChange, HackCount } = await pinOf(site, person)
      assert.match(TimeChanged, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})?$/)
      assert.deepEqual([CredMustChange, HackCount], ['true', '0'])
    },
  },
  ...(REFUSED.map(([name, pin, code, message]) => ({
    name: `${name} (${pin}): 400 ${message}`,
    needs: ['write'],
    run: async (site) => {
      isRefusedAs(await put(site, await newPerson(site), { Credentials: pin }), code, message)
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'the extension, either way, or the name on the keypad: 400 Trivial credential',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site, { FirstName: 'Martina', LastName: 'Xy' })
      const reversed = [...person.extension].toReversed().join('')
      for (const pin of [person.extension, `3${reversed}`, '6278462'])
        isRefusedAs(await put(site, person, { Credentials: pin }), 'DATA_EXCEPTION', 'Trivial credential')
    },
  },
  {
    name: 'letters, more than 64 digits, or nothing at all: 400',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const person = await newPerson(site)
      for (const pin of ['90726a', GOOD.repeat(11), ''])
        isRefused(await put(site, person, { Credentials: pin }))
    },
  },
  {
    name: 'with several faults is refused for the first: its digits, its length, its triviality',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const person = await newPerson(site)
      isRefusedAs(await put(site, person, { Credentials: 'aaa' }), 'IMS_EXCEPTION', 'Invalid Credential')
      const short = await put(site, person, { Credentials: '111' })
      isRefusedAs(short, 'DATA_EXCEPTION', 'Invalid credential length')
    },
  },
  {
    name: 'one of the history: 400 Duplicate credential found in history, in one wording or the other',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      isDone(await put(site, person, { Credentials: GOOD }))
      isDone(await put(site, person, { Credentials: OTHER }))
      const { message } = isRefused(await put(site, person, { Credentials: GOOD }))
      assert.match(message, /^(?:Duplicate credential found in history|Repeat credentials prohibited)/)
    },
  },
  {
    name: 'beside the name of an encryption: 400 Invalid Credential',
    needs: ['write'],
    run: async (site) => {
      const json = { Credentials: GOOD, EncryptionType: '3' }
      isRefusedAs(await put(site, await newPerson(site), json), 'IMS_EXCEPTION', 'Invalid Credential')
    },
  },
  {
    name: 'a number in JSON, and XML, are taken as well',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      isDone(await put(site, person, { Credentials: Number(GOOD) }))
      const xml = `<Credential><Credentials>${OTHER}</Credentials></Credential>`
      isDone(await site.ask(`${person.path}/credential/pin`, { method: 'PUT', xml }))
    },
  },
  {
    name: 'three failures lock it; either documented way opens it, and leaves Locked alone',
    needs: ['write', 'door'],
    run: async (site) => {
      for (const json of [
        { HackCount: '0', TimeHacked: '' },
        { Hacked: '0', HackCount: '0' },
      ]) {
        const person = await newPerson(site)
        isDone(await put(site, person, { Credentials: GOOD, CredMustChange: 'false', Locked: 'true' }))
        assert.equal(await site.door?.phone(person.extension, GOOD), 'locked')
        isDone(await put(site, person, { Locked: 'false' }))
        for (const _ of [1, 2, 3]) await site.door?.phone(person.extension, OTHER)
        assert.deepEqual(
          [(await pinOf(site, person))['Hacked'], (await pinOf(site, person))['HackCount']],
          ['true', '3'],
        )
        isDone(await put(site, person, { Locked: 'true' }))
        isDone(await put(site, person, json))
        const { Hacked, HackCount, TimeHacked, Locked } = await pinOf(site, person)
        assert.deepEqual([Hacked, HackCount, TimeHacked, Locked], ['false', '0', undefined, 'true'])
        isDone(await put(site, person, { Locked: 'false' }))
        assert.equal(await site.door?.phone(person.extension, GOOD), 'ok')
      }
    },
  },
  {
    name: 'set by an administrator it opens the lock, and the old one is wrong',
    needs: ['write', 'door'],
    isInferred: true,
    run: async (site) => {
      const person = await newPerson(site)
      isDone(await put(site, person, { Credentials: GOOD, CredMustChange: 'false' }))
      for (const _ of [1, 2, 3]) await site.door?.phone(person.extension, OTHER)
      isDone(await put(site, person, { Credentials: OTHER, CredMustChange: 'false' }))
      assert.equal(await site.door?.phone(person.extension, GOOD), 'wrong')
      assert.equal(await site.door?.phone(person.extension, OTHER), 'ok')
    },
  },
  {
    name: 'CantChange does not bind an administrator',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const person = await newPerson(site)
      isDone(await put(site, person, { CantChange: 'true', CredMustChange: 'false' }))
      isDone(await put(site, person, { Credentials: GOOD }))
    },
  },
  {
    name: 'is judged by the rule that it names, and names one that there is',
    needs: ['write'],
    run: async (site) => {
      const person = await newPerson(site)
      const json = { DisplayName: site.newName(), MinLength: '4', TrivialCredChecking: 'false' }
      const rule = (await site.create('/authenticationrules', { json })).split('/').at(-1)
      isDone(await put(site, person, { CredentialPolicyObjectId: rule }))
      isDone(await put(site, person, { Credentials: '1234' }))
      isRefused(await put(site, person, { CredentialPolicyObjectId: '00000000-0000-4000-8000-000000000000' }))
      isDone(await site.ask(person.path, { method: 'DELETE' }))
    },
  },
  {
    name: 'of somebody whom the directory owns can be set, the password cannot',
    needs: ['write', 'door'],
    run: async (site) => {
      const [{ ObjectId: id = '', Alias: alias = '' } = {}] = (
        await usersBy(site, queried('Alias is lkeller'))
      ).items
      const person = { path: `/users/${id}`, id, alias, extension: '' }
      const text = 'LDAP authentication enabled. UpdateCredential failure'
      isRefusedAs(
        await put(site, person, { Credentials: 'wintermorgen-31' }, 'password'),
        'IMS_EXCEPTION',
        text,
      )
      isDone(await put(site, person, { Credentials: '8301947' }))
    },
  },
  {
    name: 'the owner sets it by ?newpin=, without body and content type, within the rule',
    needs: ['write', 'door'],
    run: async (site) => {
      if (!nounAt('user')) throw new Skip('no descriptor of /user')
      const person = await newPerson(site)
      const json = {
        DisplayName: site.newName(),
        MinLength: '6',
        MinDuration: '0',
        TrivialCredChecking: 'true',
      }
      const lax = (await site.create('/authenticationrules', { json })).split('/').at(-1)
      const { CredentialPolicyObjectId: strict } = await pinOf(site, person)
      isDone(await put(site, person, { CredMustChange: 'false', CredentialPolicyObjectId: lax }))
      await site.door?.setPassword(person.alias, 'wintermorgen-31')
      const account = { name: person.alias, password: 'wintermorgen-31' }
      const change = async (pin: string) =>
        site.askAs(account, `/user/credential/pin?newpin=${pin}`, { method: 'PUT', accept: JSON_TYPE })
      isRefusedAs(await change('123456'), 'DATA_EXCEPTION', 'Trivial credential')
      isDone(await change(GOOD))
      assert.equal(await site.door?.phone(person.extension, GOOD), 'ok')
      isDone(await put(site, person, { CredentialPolicyObjectId: strict }))
      isRefusedAs(await change(OTHER), 'IMS_EXCEPTION', 'Too recently changed credential')
      isDone(await put(site, person, { CantChange: 'true', CredMustChange: 'false' }))
      isRefusedAs(await change(OTHER), 'IMS_EXCEPTION', 'User cannot change')
    },
  },
])

import assert from 'node:assert/strict'
import { inGroup } from '../check.ts'
import { isDone, isRefused, isRefusedAs } from '../expect.ts'
import { FORMATS, JSON_TYPE, XML_TYPE } from '../read.ts'
import type { Site } from '../site.ts'
import type { Answer, Asked } from '../wire.ts'
import { newPerson, put, TEMPLATE, userAt } from './people.ts'

const POST = `/users?${TEMPLATE}`

const post = async ({ ask }: Site, json: object, path = POST): Promise<Answer> =>
  ask(path, { method: 'POST', json, accept: JSON_TYPE })

export const usersCreated = inGroup('users', [
  ...(FORMATS.map((accept) => ({
    name: `a new one, asked in ${accept}: 201, the bare path labelled as XML, and Location`,
    needs: ['write'],
    run: async (site) => {
      const [alias, extension] = [site.newName(), site.newExtension()]
      const xml = `<User><Alias>${alias}</Alias><DtmfAccessId>${extension}</DtmfAccessId></User>`
      const asked: Asked = accept === XML_TYPE ? { xml } : { json: { Alias: alias, DtmfAccessId: extension } }
      const answer = await site.ask(POST, { method: 'POST', accept, ...asked })
      assert.equal(answer.status, 201)
      assert.match(answer.text, /^\/vmrest\/users\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      assert.match(answer.type, /^application\/xml\b/)
      assert.equal(String(answer.headers.location).split('/').at(-1), answer.text.split('/').at(-1))
      const user = await userAt(site, answer.text.replace(/^\/vmrest/, ''))
      assert.deepEqual([user['Alias'], user['DtmfAccessId']], [alias, extension])
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'a new one without template, with an unknown one, or with the template in the body: 400',
    needs: ['write'],
    run: async (site) => {
      const json = { Alias: site.newName(), DtmfAccessId: site.newExtension() }
      isRefused(await post(site, json, '/users'))
      isRefused(await post(site, json, '/users?templateAlias=conformance-nothing'))
      isRefused(await post(site, { ...json, templateAlias: 'voicemailusertemplate' }, '/users'))
    },
  },
  {
    name: 'a new one without Alias or DtmfAccessId: 400',
    needs: ['write'],
    run: async (site) => {
      isRefused(await post(site, { Alias: site.newName() }))
      isRefused(await post(site, { DtmfAccessId: site.newExtension() }))
      isRefused(await post(site, {}))
    },
  },
  {
    name: 'an alias that is taken, in any case: 400',
    needs: ['write'],
    run: async (site) => {
      const { alias } = await newPerson(site)
      for (const Alias of [alias, alias.toUpperCase()])
        isRefused(await post(site, { Alias, DtmfAccessId: site.newExtension() }))
    },
  },
  {
    name: 'an extension that is taken: 400 in the recorded words, with its owner, on create and on update',
    needs: ['write'],
    run: async (site) => {
      const owner = await newPerson(site)
      const other = await newPerson(site)
      for (const answer of [
        await post(site, { Alias: site.newName(), DtmfAccessId: owner.extension }),
        await put(site, other.path, { DtmfAccessId: owner.extension }),
      ]) {
        const { message } = isRefused(answer)
        assert.match(message, /Duplicate extension in partition/)
        assert.equal(/OwnerObjectId\s*=\s*([0-9a-fA-F-]{36})/.exec(message)?.[1], owner.id)
      }
      isDone(await put(site, owner.path, { DtmfAccessId: owner.extension }))
    },
  },
  {
    name: 'an alias of 1 to 64 characters of the known set',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const [longest] = [site.newName().padEnd(64, 'x')]
      for (const Alias of [`${longest}x`, 'a/b', 'a*b', 'a"b', '  '])
        isRefused(await post(site, { Alias, DtmfAccessId: site.newExtension() }))
      for (const Alias of [longest, `${site.newName()} .\`~!@#$%^&-_'`])
        assert.equal((await post(site, { Alias, DtmfAccessId: site.newExtension() })).status, 201)
    },
  },
  {
    name: 'an extension of 3 to 40 digits',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      for (const DtmfAccessId of ['92', '9'.repeat(41), '9abc1', 'SIP:bob@lab.example', '9 123'])
        isRefused(await post(site, { Alias: site.newName(), DtmfAccessId }))
      const DtmfAccessId = site.newExtension().padEnd(40, '7')
      assert.equal((await post(site, { Alias: site.newName(), DtmfAccessId })).status, 201)
    },
  },
  {
    name: 'the duplicates are of the code DATABASE_EXCEPTION, what makes no sense of INVALID_PARAMETER',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { alias } = await newPerson(site)
      const DtmfAccessId = site.newExtension()
      isRefusedAs(await post(site, { Alias: alias, DtmfAccessId }), 'DATABASE_EXCEPTION', /^Duplicate alias/)
      isRefusedAs(await post(site, { DtmfAccessId }), 'INVALID_PARAMETER', 'Missing required field: Alias')
    },
  },
])

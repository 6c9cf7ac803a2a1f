import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { inGroup } from '../check.ts'
import { isPage, isRefused } from '../expect.ts'
import { FORMATS, JSON_TYPE, mediaTypeOf, readItem } from '../read.ts'
import { basic } from '../wire.ts'

const NOBODY = { name: 'conformance-nobody', password: 'wrong' }

export const server = inGroup('server', [
  {
    name: 'without credentials: 401, a page of HTML and a challenge, whatever is asked for',
    run: async ({ askAs }) => {
      for (const accept of [undefined, ...FORMATS]) {
        const answer = await askAs(undefined, '/users', accept === undefined ? {} : { accept })
        isPage(answer, 401)
        assert.match(String(answer.headers['www-authenticate']), /^Basic realm=".*"$/i)
        assert.deepEqual(answer.cookies, [])
      }
    },
  },
  {
    name: 'with credentials of nobody: the same',
    run: async ({ askAs }) => {
      const answer = await askAs(NOBODY, '/version')
      isPage(answer, 401)
      assert.match(String(answer.headers['www-authenticate']), /^Basic /i)
    },
  },
  {
    name: 'broken credentials are no credentials',
    run: async ({ askAs }) => {
      for (const authorization of ['Basic', 'Basic !!!', 'Bearer x', 'Basic bm9jb2xvbg=='])
        isPage(await askAs(undefined, '/version', { headers: { authorization } }), 401)
    },
  },
  {
    name: 'the scheme of Authorization may be in any case',
    run: async ({ askAs, administrator }) => {
      for (const scheme of ['BASIC', 'basic']) {
        const authorization = basic(administrator).replace('Basic', scheme)
        assert.equal((await askAs(undefined, '/version', { headers: { authorization } })).status, 200)
      }
    },
  },
  {
    name: 'the usual headers: private, expired at epoch, same origin, an empty Server',
    run: async ({ ask }) => {
      const { headers } = await ask('/version')
      assert.equal(headers['cache-control'], 'private')
      const day = 86_400_000
      // Written in the server's own time zone (cupi.md 1.1).
      assert.ok(Math.abs(Date.parse(String(headers['expires']).replace(/ [A-Z]+$/, ' GMT'))) <= day)
      assert.equal(headers['x-frame-options'], 'SAMEORIGIN')
      assert.equal(headers['server'], '')
    },
  },
  {
    name: 'a path that nothing has: 404, a page',
    isInferred: true,
    run: async ({ ask }) => {
      for (const path of ['/conformance', `/conformance/${randomUUID()}`, '/Users', '/users/x/conformance'])
        isPage(await ask(path, { accept: JSON_TYPE }), 404)
    },
  },
  {
    name: 'doubled slashes, one at the end, and a query behind it',
    run: async ({ ask }) => {
      for (const path of ['//version', '/version/', '//users?rowsPerPage=0', '/users/?rowsPerPage=0'])
        assert.equal((await ask(path)).status, 200, path)
    },
  },
  {
    name: 'the Host header may name another host',
    run: async ({ ask }) => {
      assert.equal((await ask('/version', { headers: { host: 'voicemail.example' } })).status, 200)
    },
  },
  {
    name: 'the version: name and version in lower case, in both formats',
    run: async ({ ask }) => {
      for (const accept of FORMATS) {
        const answer = await ask('/version', { accept })
        const { name, version = '' } = readItem(answer, { item: 'VersionInformation' }, accept)
        assert.equal(name, 'vmrest')
        assert.match(version, /^\d+\.\d+\.\d+/)
      }
    },
  },
  {
    name: 'paging parameters on a single object say nothing',
    run: async ({ ask }) => {
      assert.equal((await ask('/version?rowsPerPage=0&pageNumber=9')).status, 200)
    },
  },
  {
    name: 'refusals are ErrorDetails in the format that was asked for, XML without an Accept',
    run: async ({ ask }) => {
      for (const accept of [undefined, '*/*', ...FORMATS]) {
        const path = '/users?query=(conformance%20is%20x)'
        const answer = await ask(path, accept === undefined ? {} : { accept })
        isRefused(answer)
        assert.equal(mediaTypeOf(answer), accept === JSON_TYPE ? JSON_TYPE : 'application/xml')
      }
    },
  },
])

import assert from 'node:assert/strict'
import { inGroup } from '../check.ts'
import { isDone, isRefused } from '../expect.ts'
import { JSON_TYPE } from '../read.ts'
import { newPerson, userAt } from './people.ts'

const json = { 'content-type': JSON_TYPE }

/** The ways in which public clients send what they send (cupi.md 11, items 10 and 11). */
export const bodies = inGroup('bodies', [
  {
    name: 'in pieces, without a length',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      const headers = { ...json, 'transfer-encoding': 'chunked' }
      isDone(await site.ask(path, { method: 'PUT', body: '{"City":"Oslo"}', headers }))
      assert.equal((await userAt(site, path))['City'], 'Oslo')
    },
  },
  {
    name: 'with Expect: 100-continue',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      const headers = { ...json, expect: '100-continue' }
      isDone(await site.ask(path, { method: 'PUT', body: '{"City":"Oslo"}', headers }))
      assert.equal((await userAt(site, path))['City'], 'Oslo')
    },
  },
  {
    name: 'a DELETE with a content type, with and without a body',
    needs: ['write'],
    run: async (site) => {
      for (const body of [undefined, '{}']) {
        const { path } = await newPerson(site)
        isDone(await site.ask(path, { method: 'DELETE', headers: json, ...(body !== undefined && { body }) }))
      }
    },
  },
  {
    name: 'leading zeros stay',
    needs: ['write'],
    run: async (site) => {
      const extension = `00${site.newExtension()}`
      const { path } = await newPerson(site, { DtmfAccessId: extension, EmployeeId: '0042' })
      const { DtmfAccessId, EmployeeId } = await userAt(site, path)
      assert.deepEqual([DtmfAccessId, EmployeeId], [extension, '0042'])
    },
  },
  {
    name: 'any text of XML’s own characters comes back, from either format',
    needs: ['write'],
    run: async (site) => {
      const { path } = await newPerson(site)
      for (const text of [
        '<b>&amp;</b>',
        ']]>',
        'O\'Brien "x"',
        'ﬁ ẞ İ \u{1F4DE} 山田',
        '--',
        '&#38;',
        '%41+%20',
      ]) {
        isDone(await site.ask(path, { method: 'PUT', json: { City: text } }))
        assert.equal((await userAt(site, path))['City'], text)
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        isDone(await site.ask(path, { method: 'PUT', xml: `<User><State>${escaped}</State></User>` }))
        assert.equal((await userAt(site, path))['State'], text)
      }
    },
  },
  {
    name: 'control characters: 400, and no broken answer afterwards',
    needs: ['write'],
    isInferred: true,
    run: async (site) => {
      const { path } = await newPerson(site)
      isRefused(await site.ask(path, { method: 'PUT', json: { City: 'a\u0001b' } }))
      assert.equal((await userAt(site, path))['City'] ?? '', '')
    },
  },
])

import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const withPassword = async (alias: string) => {
  const started = await startSim()
  const path = `/users/${await started.userId(alias)}/credential/password`
  return {
    ...started,
    read: async () => started.read(path),
    put: async (json: object) => {
      const got = await started.admin(path, { method: 'PUT', json, headers: { accept: 'application/json' } })
      if (got.status === 204) return 204
      const { errors } = got.json() as { errors: { code: string; message: string } }
      return `${errors.code} ${errors.message}`
    },
  }
}

it('has the type 3 and the rule for web applications', async () => {
  const { read } = await withPassword('mrossini')
  expect(await read()).toMatchObject({ CredentialType: '3', Credentials: '', Alias: 'mrossini' })
})

describe('a new password', () => {
  it('lets its owner in', async () => {
    const { put, ask } = await withPassword('mrossini')
    expect(await put({ Credentials: 'Grün-7 Haus:x' })).toBe(204)
    expect((await ask('/version', { as: 'MRossini:Grün-7 Haus:x' })).status).toBe(200)
  })

  it.each([
    ['short', 'DATA_EXCEPTION Invalid credential length'],
    ['x'.repeat(65), 'IMS_EXCEPTION Invalid Credential'],
    ['MROSSINI', 'DATA_EXCEPTION Trivial credential'],
    ['inissorm', 'DATA_EXCEPTION Trivial credential'],
    ['aaaaaaaaa', 'DATA_EXCEPTION Trivial credential'],
    ['abcabcabc', 'DATA_EXCEPTION Trivial credential'],
  ])('%s is refused', async (Credentials, expected) => {
    const { put } = await withPassword('mrossini')
    expect(await put({ Credentials })).toBe(expected)
  })

  it('is not set where the directory owns it, but flags are', async () => {
    const { put } = await withPassword('lkeller')
    expect(await put({ Credentials: 'Grün-7 Haus' })).toBe(
      'IMS_EXCEPTION LDAP authentication enabled. UpdateCredential failure',
    )
    expect(await put({ Locked: 'true' })).toBe(204)
  })
})

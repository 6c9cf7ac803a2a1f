import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

describe('the alias of a user asks for trouble', () => {
  it.each([
    ['is', 'fail-500', 500],
    ['startswith', 'FAIL-503', 503],
    ['is', 'fail-200', 200],
    ['is', 'fail-nothing', 200],
  ])('query %s %s: %i', async (operator, alias, status) => {
    const { admin } = await startSim()
    expect((await admin(`/users?query=(Alias%20${operator}%20${alias})`)).status).toBe(status)
  })

  it('in the read of somebody who bears it, and of what is below; writes are let alone', async () => {
    const { admin } = await startSim()
    const body = { Alias: 'fail-500', DtmfAccessId: '9100' }
    const made = await admin('/users?templateAlias=voicemailusertemplate', { method: 'POST', json: body })
    const item = made.text.replace('/vmrest', '')
    expect((await admin(item)).status).toBe(500)
    expect((await admin(`${item}/credential/pin`)).status).toBe(500)
    expect(
      (await admin(`${item}/credential/pin`, { method: 'PUT', json: { Credentials: '907264' } })).status,
    ).toBe(204)
    expect((await admin(item, { method: 'PUT', json: { Alias: 'better' } })).status).toBe(204)
    expect((await admin(item)).status).toBe(200)
  })

  it('by waiting, and by breaking the connection', async () => {
    const { admin } = await startSim()
    expect((await admin('/users?query=(Alias%20is%20slow-0s)')).status).toBe(200)
    await expect(admin('/users?query=(Alias%20is%20drop-connection)')).rejects.toMatchObject({
      code: 'ECONNRESET',
    })
  })
})

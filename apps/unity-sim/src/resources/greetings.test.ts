import { describe, expect, it } from 'vitest'
import { writing } from '../testing/refused.ts'
import { createClock, MINUTE, startSim } from '../testing/start.ts'

type Row = Record<string, string>

const FUTURE = '2026-12-24 18:00:00'
const PAST = '2026-10-01 00:00:00'

const withGreetings = async () => {
  const clock = createClock()
  const sim = await startSim({ now: clock.now })
  const { CallHandlerObjectId } = await sim.read(`/users/${await sim.userId('mrossi')}`)
  const path = `/handlers/callhandlers/${CallHandlerObjectId}/greetings`
  return { ...sim, clock, path, write: writing(sim) }
}

describe('the greetings of a call handler', () => {
  it('are seven, each known by its type', async () => {
    const { read, admin, path } = await withGreetings()
    const { Greeting } = await read<{ Greeting: Row[] }>(path)
    expect(Greeting.map(({ GreetingType, Enabled }) => [GreetingType, Enabled])).toEqual([
      ['Alternate', 'false'],
      ['Busy', 'false'],
      ['Error', 'true'],
      ['Internal', 'false'],
      ['Off Hours', 'false'],
      ['Standard', 'true'],
      ['Holiday', 'false'],
    ])
    const closed = await read(`${path}/Off%20Hours`)
    expect(closed['URI']).toBe(`/vmrest${path}/Off%20Hours`)
    expect(closed).toEqual(Greeting[4])
    expect(Object.keys(closed).slice(0, 9)).toEqual([
      'URI',
      'CallHandlerObjectId',
      'CallhandlerURI',
      'IgnoreDigits',
      'PlayWhat',
      'RepromptDelay',
      'Reprompts',
      'TimeExpires',
      'GreetingType',
    ])
    expect(closed).toMatchObject({ PlayWhat: '0', RepromptDelay: '2', TimeExpires: '1972-01-01 00:00:00.0' })
    expect((await admin(path)).text).toMatch(/^<\?xml [^>]+><Greetings total="7"><Greeting><URI>/)
    expect((await admin(`${path}/Closed`)).status).toBe(404)
    expect((await admin(path, { method: 'POST', json: {} })).status).toBe(405)
  })

  it('are turned on for good, for a time, and off', async () => {
    const { read, write, admin, path, clock } = await withGreetings()
    const item = `${path}/Alternate`
    expect(await write('PUT', item, { Enabled: 'true', TimeExpires: '' })).toBe(204)
    expect((await read(item))['Enabled']).toBe('true')
    expect(await read(item)).not.toHaveProperty('TimeExpires')
    const xml = `<Greeting><Enabled>1</Enabled><TimeExpires>${FUTURE}</TimeExpires><PlayWhat>1</PlayWhat></Greeting>`
    expect((await admin(item, { method: 'PUT', xml })).status).toBe(204)
    const set = await read(item)
    expect(set).toMatchObject({ Enabled: 'true', PlayWhat: '1' })
    expect(set['TimeExpires']).toMatch(/^2026-12-24 18:00:00\.0/)
    clock.forward(53 * 24 * 60 * MINUTE)
    expect((await read(item))['Enabled']).toBe('false')
    expect(await write('PUT', item, { Enabled: 'true' })).toBe(204)
    expect(await read(item)).not.toHaveProperty('TimeExpires')
    expect(await write('PUT', item, { Enabled: 'false' })).toBe(204)
    expect(await read(item)).toMatchObject({ Enabled: 'false', TimeExpires: '1972-01-01 00:00:00.0' })
    expect(await write('PUT', item, { TimeExpires: FUTURE })).toBe(204)
    expect((await read(item))['Enabled']).toBe('false')
  })

  it.each(['Standard', 'Error'])('of which %s is always on', async (type) => {
    const { read, write, path } = await withGreetings()
    const item = `${path}/${type}`
    expect(await write('PUT', item, { Enabled: 'false' })).toBe('400 Invalid value for Enabled')
    expect(await write('PUT', item, { TimeExpires: PAST })).toBe('400 Invalid value for TimeExpires')
    expect(await write('PUT', item, { Enabled: 'true', Reprompts: 3 })).toBe(204)
    expect(await read(item)).toMatchObject({ Enabled: 'true', Reprompts: '3' })
  })

  it.each([
    [{ Enabled: 'true', TimeExpires: PAST }, 'Invalid value for TimeExpires'],
    [{ TimeExpires: 'tomorrow' }, 'Invalid value for TimeExpires'],
    [{ PlayWhat: 3 }, 'Invalid value for PlayWhat'],
    [{ Reprompts: 101 }, 'Invalid value for Reprompts'],
    [{ AfterGreetingAction: 2 }, 'Missing required field: AfterGreetingTargetConversation'],
    [{ AfterGreetingTargetConversation: 'Nowhere' }, 'Invalid value for AfterGreetingTargetConversation'],
  ])('refuse %o', async (json, message) => {
    const { write, path } = await withGreetings()
    expect(await write('PUT', `${path}/Alternate`, json)).toBe(`400 ${message}`)
  })

  it('do not take another type', async () => {
    const { read, write, path } = await withGreetings()
    expect(await write('PUT', `${path}/Busy`, { GreetingType: 'Holiday', IgnoreDigits: 'true' })).toBe(204)
    expect(await read(`${path}/Busy`)).toMatchObject({ GreetingType: 'Busy', IgnoreDigits: 'true' })
  })
})

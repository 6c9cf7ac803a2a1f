import { decodeItem, pinStates, type Field, type FullReadOf } from '@unity-desk/cupi'
import { pin, users } from '@unity-desk/cupi/resources'
import { describe, expect, it } from 'vitest'
import { createClock, startSim, type Started } from '../../testing/start.ts'

type Row = Record<string, string>

const everybody = async (options: Parameters<typeof startSim>[0]): Promise<Row[]> => {
  const { read } = await startSim({ now: createClock().now, ...options })
  const { User } = await read<{ User: Row[] }>('/users')
  // The administrator is made at each start.
  return User.filter(({ Alias }) => Alias !== 'admin')
}

const share = (rows: readonly unknown[], of: readonly unknown[]): number => rows.length / of.length

describe('the company', () => {
  it('is the same for the same seed, and another for another', async () => {
    const first = await everybody({ users: 300, seed: 7 })
    expect(await everybody({ users: 300, seed: 7 })).toEqual(first)
    const other = await everybody({ users: 300, seed: 8 })
    expect(other.map(({ Alias }) => Alias)).not.toEqual(first.map(({ Alias }) => Alias))
  })

  it('has aliases and extensions that are its own, and room for newcomers', async () => {
    const people = await everybody({ users: 2000 })
    for (const column of ['Alias', 'DtmfAccessId'])
      expect(new Set(people.map((person) => person[column])).size).toBe(people.length)
    const extensions = people.map(({ DtmfAccessId = '' }) => DtmfAccessId)
    expect(extensions.filter((extension) => extension.length !== 4)).toEqual(['99990', '99999'])
    expect(extensions.some((extension) => extension.startsWith('0'))).toBe(true)
    expect(extensions.some((extension) => /^9\d{3}$/.test(extension))).toBe(false)
  })

  it('has names of many scripts, of any length, of several people, and of none', async () => {
    const people = await everybody({ users: 2000 })
    const all = people.map(({ DisplayName = '' }) => DisplayName)
    const scripts = ['Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Han', 'Hiragana', 'Hangul']
    const missing = [...scripts.map((script) => `Script=${script}`), 'Extended_Pictographic'].filter(
      (property) => !all.some((name) => new RegExp(`\\p{${property}}`, 'u').test(name)),
    )
    expect(missing).toEqual([])
    for (const letter of ['ł', 'ğ', 'ü', 'ø', 'ñ', 'ế', '<b>', "'", '-']) expect(all.join()).toContain(letter)
    expect(Math.max(...all.map((name) => [...name].length))).toBe(64)
    expect(new Set(all).size).toBeLessThan(all.length)
    expect(people.filter(({ FirstName }) => FirstName === undefined).map(({ Alias }) => Alias)).toContain(
      'operator',
    )
    expect(new Set(people.map(({ City }) => City)).size).toBeGreaterThan(15)
    expect(new Set(people.map(({ Department }) => Department)).size).toBeGreaterThan(10)
  })

  it('has longer extensions when it is large', async () => {
    const people = await everybody({ users: 8100 })
    const lengths = people.map(({ DtmfAccessId = '' }) => DtmfAccessId.length)
    expect(lengths.filter((length) => length === 5).length).toBeGreaterThan(1900)
    expect(people.find(({ Alias }) => Alias === 'mrossi')?.['DtmfAccessId']).toBe('2041')
  })

  it('has nobody when nobody is asked for', async () => {
    expect((await everybody({ users: 0 })).map(({ Alias }) => Alias)).toEqual([
      'operator',
      'undeliverablemessagesmailbox',
    ])
  })
})

const RULE = { LockoutDuration: 30, MaxDays: 180, MaxHacks: 3 }

const credentialOf = async ({ read }: Started, id: string): Promise<FullReadOf<typeof pin>> =>
  decodeItem(pin, await read(`/users/${id}/credential/pin`))

describe('those who are always there', () => {
  it.each([
    [1, 20],
    [99, 60],
  ])('seed %i, %i users', async (seed, count) => {
    const clock = createClock()
    const started = await startSim({ seed, users: count, now: clock.now })
    const kindsOf = async (alias: string) => {
      const credential = await credentialOf(started, await started.userId(alias))
      return pinStates(credential, RULE, clock.now()).map(({ kind }) => kind)
    }
    const expected = {
      mrossi: ['locked-by-failures'],
      mrossini: [],
      rmartin: ['expired'],
      sobrien: ['must-change'],
      ximg: [],
      'hdesk.lead': [],
      lkeller: [],
      newhire: ['must-change'],
      jlocke: ['locked-by-administrator'],
    }
    for (const [alias, kinds] of Object.entries(expected))
      expect([alias, await kindsOf(alias)]).toEqual([alias, kinds])
  })

  it('have their names, extensions and facts', async () => {
    const { read, userId } = await startSim()
    const of = async (alias: string) => read(`/users/${await userId(alias)}`)
    expect(await of('mrossi')).toMatchObject({ DisplayName: 'Marta Rossi', DtmfAccessId: '2041' })
    expect(await of('mrossini')).toMatchObject({ DisplayName: 'Mario Rossini', DtmfAccessId: '2077' })
    expect(await of('rmartin')).toMatchObject({ DisplayName: 'Rosa Martin', DtmfAccessId: '3120' })
    expect(await of('sobrien')).toMatchObject({ DisplayName: "Sean O'Brien", DtmfAccessId: '2085' })
    expect(await of('ximg')).toMatchObject({
      DisplayName: '<img src=x onerror=alert(1)>',
      DtmfAccessId: '2099',
    })
    expect(await of('hdesk.lead')).toMatchObject({ DtmfAccessId: '2101' })
    const lena = await of('lkeller')
    expect(lena).toMatchObject({ LdapType: '3', DtmfAccessId: '2110' })
    expect(lena['LdapCcmPkid']).toMatch(/^[0-9a-f-]{36}$/)
    const hire = await of('newhire')
    expect(hire).toMatchObject({ IsVmEnrolled: 'true', DtmfAccessId: '2120' })
    const credential = await read(`/users/${hire['ObjectId']}/credential/pin`)
    expect(credential['TimeChanged']?.slice(0, 19)).toBe(hire['CreationTime']?.replace('T', ' ').slice(0, 19))
    expect(await of('jlocke')).toMatchObject({ DtmfAccessId: '2130' })
  })
})

describe('the state of PINs', () => {
  it('is as mixed as in a real company', async () => {
    const clock = createClock()
    const started = await startSim({ users: 500, now: clock.now })
    const { User } = await started.read<{ User: Row[] }>('/users')
    const people = User.filter(({ FirstName }) => FirstName !== undefined)
    const full: Row[] = []
    const states: string[] = []
    for (const { ObjectId = '' } of people) {
      full.push(await started.read(`/users/${ObjectId}`))
      const credential = await credentialOf(started, ObjectId)
      states.push(...pinStates(credential, RULE, clock.now()).map(({ kind }) => kind))
    }
    const of = (kind: string) =>
      share(
        states.filter((each) => each === kind),
        people,
      )
    expect(of('locked-by-failures')).toBeGreaterThan(0.005)
    expect(of('locked-by-administrator')).toBeGreaterThan(0.001)
    expect(of('expired')).toBeGreaterThan(0.03)
    expect(of('must-change')).toBeGreaterThan(0.08)
    expect(of('failing')).toBeGreaterThan(0.003)
    const owned = share(
      full.filter(({ LdapType }) => LdapType === '3'),
      people,
    )
    expect(owned).toBeGreaterThan(0.2)
    expect(owned).toBeLessThan(0.3)
    const tooLong = full.flatMap((person) =>
      Object.entries<Field>(users.fields).filter(
        ([name, { max = 255 }]) => [...(person[name] ?? '')].length > max,
      ),
    )
    expect(tooLong).toEqual([])
  }, 60_000)
})

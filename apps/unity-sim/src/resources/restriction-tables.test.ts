import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const patternsOf = async ({ read }: Awaited<ReturnType<typeof startSim>>, item: string) => {
  const { RestrictionPattern } = await read<{ RestrictionPattern: Row | Row[] }>(
    `${item}/restrictionpatterns`,
  )
  return [RestrictionPattern]
    .flat()
    .toSorted((a, b) => Number(a['SequenceNumber']) - Number(b['SequenceNumber']))
    .map(({ SequenceNumber, NumberPattern, Blocked }) => `${SequenceNumber} ${NumberPattern} ${Blocked}`)
}

it('a fresh server has five, which stay', async () => {
  const sim = await startSim()
  const { RestrictionTable: tables } = await sim.read<{ RestrictionTable: Row[] }>('/restrictiontables')
  expect(tables).toHaveLength(5)
  expect(tables[0]).toMatchObject({ DisplayName: 'Default Transfer', MinDigits: '1', MaxDigits: '40' })
  expect(await patternsOf(sim, `/restrictiontables/${tables[0]?.['ObjectId']}`)).toContain('3 * false')
  expect(await writing(sim)('DELETE', `/restrictiontables/${tables[0]?.['ObjectId']}`)).toMatch(
    '400 RestrictionTable cannot be deleted',
  )
})

it('a new one has a last pattern, and new patterns come before the others', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const item = await make('/restrictiontables', { DisplayName: 'Lobby', MaxDigits: 5 })
  expect(await patternsOf(sim, item)).toEqual(['0 * true'])
  const first = await make(`${item}/restrictionpatterns`, { NumberPattern: '2???', Blocked: 'false' })
  await make(`${item}/restrictionpatterns`, { NumberPattern: '0' })
  expect(await patternsOf(sim, item)).toEqual(['0 0 true', '1 2??? false', '2 * true'])
  expect((await sim.admin(first)).text).toContain(`<RestrictionTableURI>/vmrest${item}</RestrictionTableURI>`)
  expect(await write('PUT', first, { NumberPattern: '3???' })).toBe(204)
  expect(await write('PUT', first, { NumberPattern: 'abc' })).toBe('400 Invalid value for NumberPattern')
  expect(await write('DELETE', first)).toBe(204)
  expect(await patternsOf(sim, item)).toEqual(['0 0 true', '1 * true'])
  expect(await write('DELETE', item)).toBe(204)
  expect(await sim.read(`${item}/restrictionpatterns`)).toEqual({ '@total': '0' })
  expect(await write('POST', `${item}/restrictionpatterns`, { NumberPattern: '1' })).toMatch('404')
})

it('one that a class of service names stays; a shortest number is no longer than the longest', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const item = await make('/restrictiontables', { DisplayName: 'Lobby' })
  const id = item.replace('/restrictiontables/', '')
  await make('/coses', { DisplayName: 'Lobby', FaxRestrictionObjectId: id })
  expect(await write('DELETE', item)).toBe(`400 Foreign key violation: FaxRestrictionObjectId ${id}`)
  expect(await write('PUT', item, { MinDigits: 41 })).toBe('400 Invalid value for MinDigits')
  expect(await write('PUT', item, { MaxDigits: 301 })).toBe('400 Invalid value for MaxDigits')
})

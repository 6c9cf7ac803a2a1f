import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const started = async () => {
  const sim = await startSim()
  const { ConnectionLocation } = await sim.read<{ ConnectionLocation: Row }>('/locations/connectionlocations')
  const { Schedule } = await sim.read<{ Schedule: Row[] }>('/schedules')
  return {
    ...sim,
    Schedule,
    OwnerLocationObjectId: ConnectionLocation['ObjectId'] ?? '',
    write: writing(sim),
    make: making(sim),
  }
}

describe('schedules', () => {
  it('are the four of a fresh server, as the guide prints them', async () => {
    const { Schedule, OwnerLocationObjectId, read, admin } = await started()
    expect(Schedule.map(({ DisplayName }) => DisplayName)).toEqual([
      'Weekdays',
      'All Hours',
      'Holidays',
      'Voice Recognition Update Schedule',
    ])
    const item = `/schedules/${Schedule[0]?.['ObjectId']}`
    expect(Schedule[0]).toEqual({
      URI: `/vmrest${item}`,
      ObjectId: Schedule[0]?.['ObjectId'],
      DisplayName: 'Weekdays',
      OwnerLocationObjectId,
      OwnerLocationURI: `/vmrest/locations/connectionlocations/${OwnerLocationObjectId}`,
      Undeletable: 'true',
      IsHoliday: 'false',
      ScheduleDetailsURI: `/vmrest${item}/scheduledetails`,
    })
    expect(await read(`${item}/scheduledetails`)).toMatchObject({
      '@total': '1',
      ScheduleDetail: { StartTime: '480', EndTime: '1020', IsActiveMonday: 'true', IsActiveSunday: 'false' },
    })
    expect((await admin('/schedules')).text).toMatch(/^<\?xml [^>]+><Schedules total="4"><Schedule><URI>/)
  })

  it('are put together in the four steps of the clients', async () => {
    const { make, write, read, OwnerLocationObjectId } = await started()
    const schedule = await make('/schedules', { DisplayName: 'Evenings', OwnerLocationObjectId })
    const ScheduleObjectId = schedule.replace('/schedules/', '')
    const detail = await make(`${schedule}/scheduledetails`, {
      ScheduleObjectId,
      Subject: 'Saturday (half-day)',
      StartTime: 540,
      EndTime: 780,
      IsActiveSaturday: 1,
      StartDate: '2026-12-01 00:00:00',
    })
    expect(await read(detail)).toMatchObject({
      ScheduleObjectId,
      ScheduleURI: `/vmrest${schedule}`,
      StartTime: '540',
      IsActiveSaturday: 'true',
      IsActiveMonday: 'false',
      StartDate: '2026-12-01 00:00:00.000',
    })
    const set = await make('/schedulesets', { DisplayName: 'Evenings', OwnerLocationObjectId })
    const member = await make(`${set}/schedulesetmembers`, { ScheduleObjectId, Exclude: 'true' })
    // The path names a member by its schedule.
    expect(member).toBe(`${set}/schedulesetmembers/${ScheduleObjectId}`)
    expect(await read(member)).toEqual({
      URI: `/vmrest${member}`,
      ScheduleSetObjectId: set.replace('/schedulesets/', ''),
      ScheduleSetURI: `/vmrest${set}`,
      ScheduleObjectId,
      ScheduleURI: `/vmrest${schedule}`,
      Exclude: 'true',
    })
    expect(await write('POST', `${set}/schedulesetmembers`, { ScheduleObjectId })).toMatch('400 Duplicate')
    expect(await write('PUT', member, { Exclude: 'false' })).toMatch('405')
    expect(await write('PUT', detail, { EndTime: 800 })).toBe(204)
    expect(await write('DELETE', schedule)).toMatch('400 Foreign key violation: ScheduleObjectId')
    expect(await write('DELETE', member)).toBe(204)
    expect(await write('DELETE', schedule)).toBe(204)
    expect(await write('PUT', detail, { EndTime: 800 })).toMatch('404')
  })

  it('belong to the location or to one user, for good', async () => {
    const { make, write, read, userId, OwnerLocationObjectId } = await started()
    const OwnerSubscriberObjectId = await userId('mrossi')
    const item = await make('/schedules', { DisplayName: 'Mine', OwnerSubscriberObjectId })
    expect(await read(item)).toMatchObject({ OwnerSubscriberURI: `/vmrest/users/${OwnerSubscriberObjectId}` })
    expect(await write('PUT', item, { OwnerSubscriberObjectId: '', DisplayName: 'Ours' })).toBe(204)
    expect(await read(item)).toMatchObject({ DisplayName: 'Ours', OwnerSubscriberObjectId })
    const post = async (json: object) => write('POST', '/schedules', { DisplayName: 'x', ...json })
    expect(await post({})).toBe('400 Missing required field: OwnerLocationObjectId')
    expect(await post({ OwnerLocationObjectId, OwnerSubscriberObjectId })).toBe(
      '400 Invalid value for OwnerSubscriberObjectId',
    )
    expect(await post({ OwnerSubscriberObjectId: 'bogus' })).toBe(
      '400 Foreign key violation: OwnerSubscriberObjectId',
    )
  })

  it('those of the installation stay, but for the holidays', async () => {
    const { Schedule, write, admin } = await started()
    expect(await write('DELETE', `/schedules/${Schedule[1]?.['ObjectId']}`)).toMatch('400 Schedule cannot be')
    expect((await admin('/schedules?query=(ObjectId%20is%20Bogus)')).status).toBe(200)
  })
})

it('a schedule set takes its members with it, unless a handler is open by it', async () => {
  const { write, read, admin, make, OwnerLocationObjectId, Schedule } = await started()
  const { ScheduleSet } = await read<{ ScheduleSet: Row[] }>('/schedulesets')
  expect(ScheduleSet.map(({ DisplayName, Undeletable }) => `${DisplayName} ${Undeletable}`)).toEqual([
    'Weekdays true',
    'All Hours true',
    'Voice Recognition Update Schedule false',
  ])
  const item = await make('/schedulesets', { DisplayName: 'Night', OwnerLocationObjectId })
  const member = await make(`${item}/schedulesetmembers`, { ScheduleObjectId: Schedule[1]?.['ObjectId'] })
  expect(await write('POST', `${item}/schedulesetmembers`, { ScheduleObjectId: 'bogus' })).toBe(
    '400 Foreign key violation: ScheduleObjectId',
  )
  expect(await write('DELETE', item)).toBe(204)
  expect((await admin(member)).status).toBe(404)
  expect(await write('DELETE', `/schedulesets/${ScheduleSet[0]?.['ObjectId']}`)).toMatch('400 ScheduleSet')
})

import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Rules = { AuthenticationRule: Record<string, string>[] }

const PATH = '/authenticationrules'

it('are several, with the values of the guide, in both formats', async () => {
  const { read, admin } = await startSim()
  const { AuthenticationRule: rules } = await read<Rules>(PATH)
  expect(rules[0]).toMatchObject({
    DisplayName: 'Recommended Voice Mail Authentication Rule',
    MaxDays: '180',
    MaxHacks: '3',
    MinLength: '6',
    PrevCredCount: '5',
    TrivialCredChecking: 'true',
    MinDuration: '1440',
    LockoutDuration: '30',
  })
  expect(rules[1]).toMatchObject({ MaxDays: '120', MaxHacks: '7', MinLength: '8' })
  expect((await admin(`${PATH}/${rules[0]?.['ObjectId']}`)).text).toMatch(
    /^<\?xml [^>]+><AuthenticationRule><URI>[^<]+<\/URI><ObjectId>[^<]+<\/ObjectId><HackResetTime>30<\/HackResetTime><LocationObjectId>/,
  )
})

it('are made with their defaults, changed and deleted', async () => {
  const { admin, read } = await startSim()
  const made = await admin(PATH, { method: 'POST', json: { DisplayName: 'Lenient', MinLength: 4 } })
  expect(made.status).toBe(201)
  const item = made.text.replace('/vmrest', '')
  expect(await read(item)).toMatchObject({
    DisplayName: 'Lenient',
    MinLength: '4',
    PrevCredCount: '12',
    TrivialCredChecking: 'false',
    HackResetTime: '30',
    MaxDays: '180',
  })
  expect(
    (await admin(item, { method: 'PUT', json: { MaxDays: '0', TrivialCredChecking: '1' } })).status,
  ).toBe(204)
  expect(await read(item)).toMatchObject({ MaxDays: '0', TrivialCredChecking: 'true' })
  expect((await admin(item, { method: 'DELETE' })).status).toBe(204)
  expect((await admin(item)).status).toBe(404)
})

it.each([
  [{}, 'Missing required field: DisplayName'],
  [{ DisplayName: 'x', MaxHacks: 101 }, 'Invalid value for MaxHacks'],
  [{ DisplayName: 'x', HackResetTime: 0 }, 'Invalid value for HackResetTime'],
  [{ DisplayName: 'x', MinLength: 'long' }, 'Invalid value for MinLength'],
  [
    { DisplayName: 'recommended voice mail authentication rule' },
    'Duplicate DisplayName: recommended voice mail authentication rule',
  ],
])('are refused with %o', async (json, message) => {
  const { admin } = await startSim()
  const got = await admin(PATH, { method: 'POST', json, headers: { accept: 'application/json' } })
  expect([got.status, got.json()]).toEqual([400, { errors: expect.objectContaining({ message }) }])
})

it('stay while somebody obeys them', async () => {
  const { admin, read } = await startSim()
  const { AuthenticationRule: rules } = await read<Rules>(PATH)
  expect((await admin(`${PATH}/${rules[0]?.['ObjectId']}`, { method: 'DELETE' })).status).toBe(400)
  expect((await admin(`${PATH}/${rules[0]?.['ObjectId']}`)).status).toBe(200)
})

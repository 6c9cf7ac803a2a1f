import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const PATH = '/handlers/interviewhandlers'

const withInterview = async () => {
  const sim = await startSim()
  const make = making(sim)
  const recipient = await sim.userId('mrossini')
  const item = await make(PATH, { DisplayName: 'Applications', RecipientSubscriberObjectId: recipient })
  return { ...sim, make, write: writing(sim), recipient, item }
}

it('one is printed as in the guide', async () => {
  const { read, admin, item, recipient } = await withInterview()
  const { CreationTime, LocationObjectId, PartitionObjectId } = await read(item)
  expect(Object.entries(await read(item))).toEqual([
    ['URI', `/vmrest${item}`],
    ['CreationTime', CreationTime],
    ['Language', '1033'],
    ['DisplayName', 'Applications'],
    ['Undeletable', 'false'],
    ['LocationObjectId', LocationObjectId],
    ['LocationURI', `/vmrest/locations/connectionlocations/${LocationObjectId}`],
    ['SendUrgentMsg', '0'],
    ['ObjectId', item.split('/').at(-1)],
    ['RecipientSubscriberObjectId', recipient],
    ['RecipientUserURI', `/vmrest/users/${recipient}`],
    ['AfterMessageAction', '4'],
    ['UseCallLanguage', 'true'],
    ['UseDefaultLanguage', 'true'],
    ['DispatchDelivery', 'false'],
    ['PartitionObjectId', PartitionObjectId],
    ['PartitionURI', `/vmrest/partitions/${PartitionObjectId}`],
    ['InterviewQuestionsURI', `/vmrest${item}/interviewquestions`],
  ])
  expect((await admin(PATH)).text).toMatch(
    /^<\?xml [^>]+><InterviewHandlers total="2"><InterviewHandler><URI>/,
  )
})

it('its questions are there from the start, by number and without a URI', async () => {
  const { read, admin, write, item } = await withInterview()
  const questions = `${item}/interviewquestions`
  const { InterviewQuestion } = await read<{ InterviewQuestion: Row[] }>(questions)
  expect(InterviewQuestion.map(({ QuestionNumber }) => Number(QuestionNumber))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  )
  expect(InterviewQuestion[1]).toEqual({
    InterviewHandlerObjectId: item.split('/').at(-1),
    InterviewHandlerURI: `/vmrest${item}`,
    QuestionNumber: '2',
    MaxMsgLength: '30',
    IsActive: 'true',
  })
  const xml =
    '<InterviewQuestion><IsActive>false</IsActive><StreamText>Why &amp; when?</StreamText></InterviewQuestion>'
  expect((await admin(`${questions}/2`, { method: 'PUT', xml })).status).toBe(204)
  expect(await read(`${questions}/2`)).toMatchObject({ IsActive: 'false', StreamText: 'Why & when?' })
  expect(await write('PUT', `${questions}/2`, { MaxMsgLength: 1201 })).toBe(
    '400 Invalid value for MaxMsgLength',
  )
  expect((await admin(`${questions}/21`)).status).toBe(404)
})

it('has one recipient, who stays while he is', async () => {
  const { read, write, make, item, recipient } = await withInterview()
  expect(await write('DELETE', `/users/${recipient}`)).toBe(
    `400 Foreign key violation: RecipientSubscriberObjectId ${recipient}`,
  )
  const list = await make('/distributionlists', { Alias: 'hiring', DisplayName: 'Hiring' })
  expect(await write('PUT', item, { RecipientDistributionListObjectId: list.split('/').at(-1) })).toBe(204)
  expect(await read(item)).not.toHaveProperty('RecipientSubscriberObjectId')
  expect(await write('DELETE', list)).toMatch(/^400 Foreign key violation/)
  expect(await write('DELETE', item)).toBe(204)
  expect(await write('DELETE', list)).toBe(204)
})

it.each([
  [{ RecipientSubscriberObjectId: undefined }, 'Missing required field: RecipientSubscriberObjectId'],
  [{ RecipientSubscriberObjectId: 'x' }, 'Foreign key violation: RecipientSubscriberObjectId'],
  [{ DisplayName: 'APPLICATIONS' }, 'Duplicate DisplayName: APPLICATIONS'],
  [{ DisplayName: '' }, 'Missing required field: DisplayName'],
  [{ AfterMessageAction: 2 }, 'Missing required field: AfterMessageTargetConversation'],
  [{ SendUrgentMsg: 3 }, 'Invalid value for SendUrgentMsg'],
])('%o is refused', async (json, message) => {
  const { write, recipient } = await withInterview()
  const body = { DisplayName: 'Second', RecipientSubscriberObjectId: recipient, ...json }
  expect(await write('POST', PATH, body)).toBe(`400 ${message}`)
})

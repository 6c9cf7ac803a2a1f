import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>
type Lone = { '@total': string; CallhandlerTemplate: Row }

const PATH = '/callhandlertemplates'

const withTemplate = async () => {
  const sim = await startSim()
  const { CallhandlerTemplate } = await sim.read<Lone>(PATH)
  const { ObjectId, MediaSwitchObjectId, RecipientDistributionListObjectId } = CallhandlerTemplate
  return {
    ...sim,
    template: CallhandlerTemplate,
    path: `${PATH}/${ObjectId}`,
    needed: { MediaSwitchObjectId, RecipientDistributionListObjectId },
    write: writing(sim),
    make: making(sim),
  }
}

it('a fresh server has one, as the guide prints it', async () => {
  const { read, admin, template, path, write } = await withTemplate()
  expect(await read(path)).toEqual(template)
  expect(Object.keys(template).slice(0, 6)).toEqual([
    'URI',
    'CreationTime',
    'Language',
    'DisplayName',
    'UseDefaultLanguage',
    'UseDefaultTimeZone',
  ])
  expect(template).toMatchObject({
    DisplayName: 'System Call Handler Template',
    IsTemplate: 'true',
    IsPrimary: 'false',
    GreetingsURI: `/vmrest${path}/templategreetings`,
    TransferOptionsURI: `/vmrest${path}/templatetransferoptions`,
    MenuEntriesURI: `/vmrest${path}/templatemenuentries`,
  })
  expect((await admin(PATH)).text).toMatch(
    /^<\?xml [^>]+><CallhandlerTemplates total="1"><CallhandlerTemplate><URI>/,
  )
  expect(await write('DELETE', path)).toMatch(/^400 CallhandlerTemplate cannot be deleted/)
})

it('what is below it has names of its own', async () => {
  const { read, admin, path } = await withTemplate()
  const { TemplateGreeting } = await read<{ TemplateGreeting: Row[] }>(`${path}/templategreetings`)
  expect(TemplateGreeting).toHaveLength(7)
  expect(TemplateGreeting[0]).not.toHaveProperty('GreetingStreamFilesURI')
  expect((await admin(`${path}/templatetransferoptions`)).text).toMatch(
    /><TemplateTransferOptions total="3"><TemplateTransferOption><URI>/,
  )
  expect((await admin(`${path}/templatemenuentries`)).text).toMatch(
    /><TemplateMenuEntries total="12"><TemplateMenuEntry><URI>/,
  )
  const xml = '<TemplateMenuEntry><Action>7</Action><TransferNumber>1000</TransferNumber></TemplateMenuEntry>'
  expect((await admin(`${path}/templatemenuentries/5`, { method: 'PUT', xml })).status).toBe(204)
  expect((await admin(`${path}/greetings`)).status).toBe(404)
})

it('others are made with a name, a phone system and a recipient, changed and deleted', async () => {
  const { read, admin, make, write, needed } = await withTemplate()
  const item = await make(PATH, { DisplayName: 'Branches', ...needed })
  expect(await read(item)).toMatchObject({ DisplayName: 'Branches', Undeletable: 'false', MaxMsgLen: '300' })
  expect((await read(`${item}/templategreetings?rowsPerPage=0`))['@total']).toBe('7')
  expect(await write('PUT', item, { MaxMsgLen: 60, DisplayName: 'Offices' })).toBe(204)
  expect(await read(item)).toMatchObject({ MaxMsgLen: '60', DisplayName: 'Offices' })
  const id = item.split('/').at(-1)
  const handler = await make(`/handlers/callhandlers?templateObjectId=${id}`, { DisplayName: 'Oslo' })
  expect(await write('DELETE', item)).toBe(204)
  expect((await admin(`${item}/templategreetings`)).status).toBe(404)
  expect(await read(handler)).toMatchObject({ MaxMsgLen: '60' })
})

it.each([
  [{ DisplayName: '' }, 'Missing required field: DisplayName'],
  [{ MediaSwitchObjectId: undefined }, 'Missing required field: MediaSwitchObjectId'],
  [{ RecipientDistributionListObjectId: undefined }, 'Missing required field: RecipientSubscriberObjectId'],
  [{ RecipientDistributionListObjectId: 'x' }, 'Foreign key violation: RecipientDistributionListObjectId'],
  [{ DisplayName: 'system call handler template' }, 'Duplicate DisplayName: system call handler template'],
  [{ OneKeyDelay: 10_001 }, 'Invalid value for OneKeyDelay'],
])('%o is refused', async (json, message) => {
  const { write, needed } = await withTemplate()
  expect(await write('POST', PATH, { DisplayName: 'Branches', ...needed, ...json })).toBe(`400 ${message}`)
})

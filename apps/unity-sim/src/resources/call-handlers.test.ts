import { callHandlers } from '@unity-desk/cupi/resources'
import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim, type Started } from '../testing/start.ts'

type Row = Record<string, string>
type Rows = { '@total': string; Callhandler: Row[] }
type Lone = { Callhandler: Row }

const PATH = '/handlers/callhandlers'
const NOBODY = '00000000-0000-4000-8000-000000000000'

const taken = (id: string): string => `400 Duplicate extension in partition. OwnerObjectId = ${id}`

const templateId = async ({ read }: Started): Promise<string> => {
  const { CallhandlerTemplate } = await read<{ CallhandlerTemplate: Row }>('/callhandlertemplates')
  return CallhandlerTemplate['ObjectId'] ?? ''
}

const named = async ({ read }: Started, name: string): Promise<Row> => {
  const query = encodeURIComponent(`DisplayName is ${name}`)
  const found = await read<Lone | Rows>(`${PATH}?query=(${query}%20%26%20IsPrimary%20is%200)`)
  return [found.Callhandler].flat()[0] ?? {}
}

const withTemplate = async () => {
  const sim = await startSim()
  const create = `${PATH}?templateObjectId=${await templateId(sim)}`
  return { ...sim, create, write: writing(sim), make: async (json: object) => making(sim)(create, json) }
}

describe('the list', () => {
  it('gives full rows, in the order of the guide, in both formats', async () => {
    const sim = await startSim()
    const handler = await named(sim, 'Operator')
    expect(await sim.read(`${PATH}/${handler['ObjectId']}`)).toEqual(handler)
    expect(Object.keys(handler)).toEqual(Object.keys(callHandlers.fields).filter((name) => name in handler))
    expect(Object.keys(handler).indexOf('ObjectId')).toBeGreaterThan(10)
    expect(handler).toMatchObject({
      Language: '1033',
      Undeletable: 'true',
      IsPrimary: 'false',
      OneKeyDelay: '1500',
      MaxMsgLen: '300',
      DtmfAccessId: '0',
      RecipientUserURI: `/vmrest/users/${await sim.userId('operator')}`,
      GreetingsURI: `/vmrest${PATH}/${handler['ObjectId']}/greetings`,
      CallHandlerOwnerURI: `/vmrest${PATH}/${handler['ObjectId']}/callhandlerowners`,
    })
    expect(handler).not.toHaveProperty('VoiceName')
    expect((await sim.admin(PATH)).text).toMatch(/^<\?xml [^>]+><Callhandlers total="\d+"><Callhandler><URI>/)
  })

  it('has a primary one for everybody, and the others by themselves', async () => {
    const { read } = await startSim()
    const users = await read('/users?rowsPerPage=0')
    expect(await read(`${PATH}?query=(IsPrimary%20is%201)&rowsPerPage=0`)).toEqual(users)
    const { Callhandler } = await read<Rows>(`${PATH}?query=(isprimary%20is%200)`)
    expect(Callhandler.slice(0, 3).map(({ DisplayName }) => DisplayName)).toEqual([
      'Opening Greeting',
      'Goodbye',
      'Operator',
    ])
  })

  it('is that of the server alone where there is no company', async () => {
    const { read } = await startSim({ users: 0 })
    expect(await read(`${PATH}?query=(IsPrimary%20is%200)&rowsPerPage=0`)).toEqual({ '@total': '3' })
  })
})

describe('a create', () => {
  it('takes the values of the template and those of the body', async () => {
    const { read, make } = await withTemplate()
    const item = await make({ DisplayName: 'Night service', DtmfAccessId: '9200' })
    const handler = await read(item)
    expect(handler).toMatchObject({
      DisplayName: 'Night service',
      DtmfAccessId: '9200',
      IsPrimary: 'false',
      IsTemplate: 'false',
      Undeletable: 'false',
      AfterMessageTargetConversation: 'PHGreeting',
      UseDefaultLanguage: 'true',
    })
    expect(handler['RecipientDistributionListURI']).toMatch(/^\/vmrest\/distributionlists\//)
    expect(await read(`${item}/greetings?rowsPerPage=0`)).toEqual({ '@total': '7' })
  })

  it('in XML, also under the root that the guide prints', async () => {
    const { admin, create, read } = await withTemplate()
    for (const [root, name] of [
      ['Callhandler', 'Day'],
      ['CallHandler', 'Night'],
    ] as const) {
      const xml = `<${root}><DisplayName>${name} &amp; more</DisplayName></${root}>`
      const made = await admin(create, { method: 'POST', xml })
      expect([made.status, made.text]).toEqual([
        201,
        expect.stringMatching(/^\/vmrest\/handlers\/callhandlers/),
      ])
      expect(await read(made.text.replace('/vmrest', ''))).toMatchObject({ DisplayName: `${name} & more` })
    }
  })

  it('has what somebody put below the template, as it is then', async () => {
    const { read, make, write, create } = await withTemplate()
    const id = create.split('=').at(-1) ?? ''
    const template = `/callhandlertemplates/${id}`
    expect(await write('PUT', template, { MaxMsgLen: 120 })).toBe(204)
    expect(await write('PUT', `${template}/templatemenuentries/5`, { Action: 4, Locked: 'true' })).toBe(204)
    const item = await make({ DisplayName: 'Night service' })
    expect(await write('PUT', `${template}/templatemenuentries/5`, { Action: 1 })).toBe(204)
    expect(await read(item)).toMatchObject({ MaxMsgLen: '120' })
    expect(await read(`${item}/menuentries/5`)).toMatchObject({ Action: '4', Locked: 'true' })
  })

  it.each([
    ['', { DisplayName: 'x' }, '400 Template not found: '],
    [`?templateObjectId=${NOBODY}`, { DisplayName: 'x' }, `400 Template not found: ${NOBODY}`],
    [undefined, {}, '400 Missing required field: DisplayName'],
    [undefined, { DisplayName: 'OPENING greeting' }, '400 Duplicate DisplayName: OPENING greeting'],
    [undefined, { DisplayName: 'x', DtmfAccessId: '20a' }, '400 Invalid value for DtmfAccessId'],
    [undefined, { DisplayName: 'x', AfterMessageAction: 9 }, '400 Invalid value for AfterMessageAction'],
    [undefined, { DisplayName: 'x', MaxMsgLen: 0 }, '400 Invalid value for MaxMsgLen'],
    [undefined, { DisplayName: 'x', PrependDigits: '9a' }, '400 Invalid value for PrependDigits'],
    [
      undefined,
      { DisplayName: 'x', ScheduleSetObjectId: NOBODY },
      '400 Foreign key violation: ScheduleSetObjectId',
    ],
  ])('%s with %o is refused', async (query, json, refusal) => {
    const { create, write } = await withTemplate()
    expect(await write('POST', query === undefined ? create : PATH + query, json)).toBe(refusal)
  })
})

describe('extensions', () => {
  it('are unique over handlers, users and lists, whoever comes first', async () => {
    const sim = await withTemplate()
    const { make, write, create, userId, read } = sim
    const post = async (DtmfAccessId: string) =>
      write('POST', create, { DisplayName: 'Second', DtmfAccessId })
    expect(await post('2041')).toBe(taken(await userId('mrossi')))
    const { DistributionList } = await read<{ DistributionList: Row }>(
      '/distributionlists?query=(Alias%20is%20allvoicemailusers)',
    )
    expect(await post('99991')).toBe(taken(DistributionList['ObjectId'] ?? ''))
    const id = (await make({ DisplayName: 'First', DtmfAccessId: '9200' })).split('/').at(-1) ?? ''
    expect(await post('9200')).toBe(taken(id))
    expect(await write('PUT', `/users/${await userId('mrossi')}`, { DtmfAccessId: '9200' })).toBe(taken(id))
    expect(await write('PUT', `${PATH}/${id}`, { DtmfAccessId: '9201' })).toBe(204)
    expect(await write('PUT', `/users/${await userId('mrossi')}`, { DtmfAccessId: '9200' })).toBe(204)
  })
})

describe('an update', () => {
  it('names one recipient, who takes the place of the one before', async () => {
    const { make, read, write, userId } = await withTemplate()
    const item = await make({ DisplayName: 'Night service' })
    const user = await userId('mrossini')
    expect(await write('PUT', item, { RecipientSubscriberObjectId: user })).toBe(204)
    const handler = await read(item)
    expect(handler['RecipientSubscriberObjectId']).toBe(user)
    expect(handler).not.toHaveProperty('RecipientDistributionListObjectId')
    expect(await write('DELETE', `/users/${user}`)).toBe(
      `400 Foreign key violation: RecipientSubscriberObjectId ${user}`,
    )
    expect(await write('DELETE', item)).toBe(204)
    expect(await write('DELETE', `/users/${user}`)).toBe(204)
  })

  it('turns the default language off and on with the language', async () => {
    const { make, read, write } = await withTemplate()
    const item = await make({ DisplayName: 'Night service' })
    expect(await write('PUT', item, { Language: '1031' })).toBe(204)
    expect(await read(item)).toMatchObject({ Language: '1031', UseDefaultLanguage: 'false' })
    expect(await write('PUT', item, { Language: '' })).toBe(204)
    expect(await read(item)).toMatchObject({ UseDefaultLanguage: 'true' })
  })

  it('leads on to conversations and handlers that there are', async () => {
    const { make, write } = await withTemplate()
    const item = await make({ DisplayName: 'Night service' })
    const put = async (AfterMessageTargetConversation: string, AfterMessageTargetHandlerObjectId?: string) =>
      write('PUT', item, { AfterMessageTargetConversation, AfterMessageTargetHandlerObjectId })
    const own = item.split('/').at(-1)
    expect(await put('PHTransfer', own)).toBe(204)
    expect(await put('SubSignIn', '')).toBe(204)
    expect(await put('subsignin')).toBe('400 Invalid value for AfterMessageTargetConversation')
    expect(await put('PHGreeting')).toBe('400 Missing required field: AfterMessageTargetHandlerObjectId')
    expect(await put('PHGreeting', NOBODY)).toBe(
      '400 Foreign key violation: AfterMessageTargetHandlerObjectId',
    )
    expect(await put('PHInterview', own)).toBe('400 Foreign key violation: AfterMessageTargetHandlerObjectId')
    expect(await put('')).toBe('400 Missing required field: AfterMessageTargetConversation')
    expect(await write('PUT', item, { AfterMessageAction: 1, AfterMessageTargetConversation: '' })).toBe(204)
  })
})

describe('a delete', () => {
  it('takes what is below along', async () => {
    const { make, write, admin } = await withTemplate()
    const item = await make({ DisplayName: 'Night service' })
    await admin(`${item}/greetings`)
    expect(await write('DELETE', item)).toBe(204)
    expect((await admin(item)).status).toBe(404)
    expect((await admin(`${item}/greetings`)).status).toBe(404)
    expect((await admin(`${item}/greetings/Standard`)).status).toBe(404)
  })

  it('is refused for those of the server and those of users', async () => {
    const sim = await startSim()
    const write = writing(sim)
    const { ObjectId } = await named(sim, 'Goodbye')
    expect(await write('DELETE', `${PATH}/${ObjectId}`)).toMatch(/^400 Callhandler cannot be deleted/)
    const { CallHandlerObjectId } = await sim.read(`/users/${await sim.userId('mrossi')}`)
    expect(await write('DELETE', `${PATH}/${CallHandlerObjectId}`)).toMatch(
      /^400 Callhandler cannot be deleted/,
    )
    expect((await sim.admin(`${PATH}/${CallHandlerObjectId}`)).status).toBe(200)
    expect(await write('DELETE', `${PATH}/${NOBODY}`)).toBe(`404 Callhandler not found: ${NOBODY}`)
    expect((await sim.admin(`${PATH}/1234567890`)).status).toBe(404)
  })
})

import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

const NEW = { Alias: 'anew', DtmfAccessId: '9100', FirstName: 'Anna' }

const withNewcomer = async (template = 'voicemailusertemplate') => {
  const sim = await startSim()
  const make = making(sim)
  const user = await make(`/users?templateAlias=${template}`, NEW)
  const { CallHandlerObjectId } = await sim.read(user)
  return { ...sim, make, write: writing(sim), user, handler: `/handlers/callhandlers/${CallHandlerObjectId}` }
}

describe('the call handler of a user', () => {
  it.each(['voicemailusertemplate', 'administratortemplate'])(
    'is made with him from the %s',
    async (template) => {
      const { read, user, handler } = await withNewcomer(template)
      const { ObjectId, PartitionObjectId } = await read(user)
      expect(await read(handler)).toMatchObject({
        DisplayName: 'anew',
        IsPrimary: 'true',
        Undeletable: 'false',
        RecipientSubscriberObjectId: ObjectId,
        PartitionObjectId,
      })
      expect(await read(handler)).not.toHaveProperty('DtmfAccessId')
      expect(await read(`${handler}/greetings?rowsPerPage=0`)).toEqual({ '@total': '7' })
      expect(await read(`${handler}/transferoptions?rowsPerPage=0`)).toEqual({ '@total': '3' })
      expect(await read(`${handler}/menuentries?rowsPerPage=0`)).toEqual({ '@total': '12' })
    },
  )

  it('is there for people of the company, system accounts and those of the command line', async () => {
    const { read, userId } = await startSim()
    for (const alias of ['mrossi', 'operator', 'admin']) {
      const id = await userId(alias)
      const { CallHandlerObjectId } = await read(`/users/${id}`)
      expect(await read(`/handlers/callhandlers/${CallHandlerObjectId}`)).toMatchObject({
        DisplayName: alias,
        IsPrimary: 'true',
        RecipientSubscriberObjectId: id,
      })
    }
  })

  it('goes by his alias, and does not stand in the way of his extension', async () => {
    const { read, write, user, handler } = await withNewcomer()
    expect(await write('PUT', user, { Alias: 'renamed', DtmfAccessId: '9101' })).toBe(204)
    expect(await read(handler)).toMatchObject({ DisplayName: 'renamed' })
    expect(await write('PUT', user, { DtmfAccessId: '9101' })).toBe(204)
  })

  it('goes with him, with all that is below it', async () => {
    const { admin, write, make, user, handler } = await withNewcomer()
    const owners = `${handler}/callhandlerowners`
    await make(owners, { UserObjectId: user.split('/').at(-1) })
    expect((await admin(`${handler}/menuentries/1`)).status).toBe(200)
    expect(await write('DELETE', user)).toBe(204)
    for (const path of [handler, `${handler}/greetings`, `${handler}/menuentries/1`, owners])
      expect([path, (await admin(path)).status]).toEqual([path, 404])
  })
})

describe('the hidden part of a user template', () => {
  it('is what new users start from, and goes and comes with the template', async () => {
    const sim = await startSim()
    const make = making(sim)
    const write = writing(sim)
    const template = await make('/usertemplates?templateAlias=voicemailusertemplate', { Alias: 'branch' })
    const { CallHandlerObjectId } = await sim.read(template)
    const hidden = `/callhandlerprimarytemplates/${CallHandlerObjectId}`
    expect(await sim.read(hidden)).toMatchObject({
      DisplayName: 'branch',
      IsPrimary: 'true',
      IsTemplate: 'true',
      GreetingsURI: `/vmrest${hidden}/usertemplategreetings`,
    })
    expect(await write('PUT', hidden, { SendUrgentMsg: 2, OneKeyDelay: 900 })).toBe(204)
    expect(await write('PUT', `${hidden}/usertemplategreetings/Busy`, { Enabled: 'true', PlayWhat: 2 })).toBe(
      204,
    )
    expect(await write('PUT', `${hidden}/transferoptions/Standard`, { Action: 1 })).toBe(204)
    const user = await make('/users?templateAlias=branch', NEW)
    const handler = `/handlers/callhandlers/${(await sim.read(user))['CallHandlerObjectId']}`
    expect(await sim.read(handler)).toMatchObject({
      SendUrgentMsg: '2',
      OneKeyDelay: '900',
      DisplayName: 'anew',
    })
    expect(await sim.read(`${handler}/greetings/Busy`)).toMatchObject({ Enabled: 'true', PlayWhat: '2' })
    expect(await sim.read(`${handler}/transferoptions/Standard`)).toMatchObject({ Action: '1' })
    expect(await write('DELETE', template)).toBe(204)
    expect((await sim.admin(hidden)).status).toBe(404)
    expect((await sim.admin(handler)).status).toBe(200)
  })

  it('is the only one of a fresh server, and handlers are made of it as well', async () => {
    const sim = await startSim()
    const { CallhandlerPrimaryTemplate: hidden } = await sim.read<{
      CallhandlerPrimaryTemplate: Record<string, string>
    }>('/callhandlerprimarytemplates')
    const path = `/handlers/callhandlers?templateObjectId=${hidden['ObjectId']}`
    const item = await making(sim)(path, { DisplayName: 'Night service' })
    expect(await sim.read(item)).toMatchObject({ IsPrimary: 'false', IsTemplate: 'false' })
    expect(await writing(sim)('DELETE', item)).toBe(204)
    expect((await sim.admin('/callhandlerprimarytemplates')).text).toMatch(
      /^<\?xml [^>]+><CallhandlerPrimaryTemplates total="1"><CallhandlerPrimaryTemplate><URI>/,
    )
    const one = `/callhandlerprimarytemplates/${hidden['ObjectId']}`
    expect((await sim.admin(one, { method: 'DELETE' })).status).toBe(405)
  })
})

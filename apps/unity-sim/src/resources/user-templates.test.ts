import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const PATH = '/usertemplates'

const templateOf = async (started: Awaited<ReturnType<typeof startSim>>, alias = 'voicemailusertemplate') => {
  const { UserTemplate } = await started.read<{ UserTemplate: Record<string, string> }>(
    `${PATH}?query=(Alias%20is%20${alias})`,
  )
  return UserTemplate
}

it('are the two of every server', async () => {
  const started = await startSim()
  const { UserTemplate } = await started.read<{ UserTemplate: Record<string, string>[] }>(PATH)
  expect(UserTemplate.map(({ Alias }) => Alias)).toEqual(['administratortemplate', 'voicemailusertemplate'])
  const { ObjectId } = await templateOf(started)
  const full = await started.read(`${PATH}/${ObjectId}`)
  expect(full).toMatchObject({ DisplayNameRule: '1', IsTemplate: 'true', Language: '1033' })
  expect(full).not.toHaveProperty('DtmfAccessId')
})

it('have a PIN and a password, whose flags and rule new users get', async () => {
  const started = await startSim()
  const { admin, read } = started
  const { ObjectId } = await templateOf(started)
  const pin = `${PATH}/${ObjectId}/credential/pin`
  expect((await admin(pin)).text).toMatch(/^<\?xml [^>]+><UserTemplateCredential><URI>/)
  const xml =
    '<UserTemplateCredential><Credentials>907264</Credentials><CredMustChange>0</CredMustChange></UserTemplateCredential>'
  expect((await admin(pin, { method: 'PUT', xml })).status).toBe(204)
  expect((await admin(pin, { method: 'PUT', xml: xml.replaceAll('UserTemplate', '') })).status).toBe(400)
  const created = await admin('/users?templateAlias=VoiceMailUserTemplate', {
    method: 'POST',
    json: { Alias: 'anew', DtmfAccessId: '9100' },
  })
  const user = created.text.replace('/vmrest', '')
  expect(await read(`${user}/credential/pin`)).toMatchObject({ CredMustChange: 'false' })
  const phone = await fetch(`${started.url}/__sim/phone`, {
    method: 'POST',
    body: JSON.stringify({ extension: '9100', pin: '907264' }),
  })
  expect(await phone.json()).toEqual({ result: 'ok' })
})

it('are copied from one another, with their credentials', async () => {
  const started = await startSim()
  const { admin, read } = started
  const made = await admin(`${PATH}?templateAlias=voicemailusertemplate`, {
    method: 'POST',
    json: { Alias: 'branch', DisplayName: 'Branch offices', TimeZone: '110', DisplayNameRule: '2' },
  })
  expect(made.status).toBe(201)
  const item = made.text.replace('/vmrest', '')
  expect(await read(`${item}/credential/password`)).toMatchObject({ CredMustChange: 'true', Alias: 'branch' })
  const user = await admin('/users?templateAlias=branch', {
    method: 'POST',
    json: { Alias: 'anew', DtmfAccessId: '9100', FirstName: 'Anna', LastName: 'Neuhaus' },
  })
  expect(await read(user.text.replace('/vmrest', ''))).toMatchObject({
    TimeZone: '110',
    DisplayName: 'Neuhaus Anna',
  })
  expect((await admin(item, { method: 'DELETE' })).status).toBe(204)
  expect((await admin(`${item}/credential/pin`)).status).toBe(404)
})

it('are refused without a source, under a taken name, and stay when they are the server’s own', async () => {
  const started = await startSim()
  const { admin } = started
  const post = async (path: string, json: object) => (await admin(path, { method: 'POST', json })).status
  expect(await post(PATH, { Alias: 'branch' })).toBe(400)
  expect(await post(`${PATH}?templateAlias=voicemailusertemplate`, { Alias: 'ADMINISTRATORtemplate' })).toBe(
    400,
  )
  const { ObjectId } = await templateOf(started)
  expect((await admin(`${PATH}/${ObjectId}`, { method: 'DELETE' })).status).toBe(400)
})

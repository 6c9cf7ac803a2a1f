import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const at = async (alias: string) => {
  const started = await startSim()
  const user = await started.read<{ User: Record<string, string> }>(`/users?query=(Alias%20is%20${alias})`)
  const { ObjectId, MediaSwitchObjectId } = user.User
  return { ...started, path: `/users/${ObjectId}/mwis`, id: ObjectId ?? '', MediaSwitchObjectId }
}

it('a user has one, that of the primary extension, which stays', async () => {
  const { admin, read, path, id, MediaSwitchObjectId } = await at('mrossini')
  const { Mwi } = await read<{ Mwi: Record<string, string> }>(path)
  expect(Mwi).toMatchObject({
    URI: `/vmrest${path}/${Mwi['ObjectId']}`,
    Active: 'true',
    MwiOn: 'false',
    UsePrimaryExtension: 'true',
    MediaSwitchObjectId,
    SubscriberObjectId: id,
  })
  expect(Mwi['MediaSwitchDisplayName']).toBeTruthy()
  expect((await admin(`${path}/${Mwi['ObjectId']}`, { method: 'DELETE' })).status).toBe(400)
  expect((await admin(path)).text).toContain('<Mwis total="1"><Mwi><URI>')
})

it('needs a name, a number and a phone system', async () => {
  const { admin, path, MediaSwitchObjectId } = await at('mrossini')
  const post = async (json: object) => (await admin(path, { method: 'POST', json })).text
  const whole = { DisplayName: 'Lobby', MwiExtension: '2078', MediaSwitchObjectId }
  for (const name of Object.keys(whole))
    expect(await post({ ...whole, [name]: '' })).toContain(`Missing required field: ${name}`)
  expect(await post({ ...whole, MwiExtension: 'x' })).toContain('Invalid value for MwiExtension')
  expect(await post({ ...whole, MediaSwitchObjectId: 'x' })).toContain('Foreign key violation')
})

it('there are ten at most; the lamp itself is not written', async () => {
  const { admin, read, path, MediaSwitchObjectId } = await at('mrossini')
  const post = async (number: number) =>
    admin(path, {
      method: 'POST',
      json: { DisplayName: `L${number}`, MwiExtension: `92${number}`, MediaSwitchObjectId, MwiOn: 'true' },
    })
  const made = await post(0)
  expect(await read(made.text.replace('/vmrest', ''))).toMatchObject({ MwiExtension: '920', MwiOn: 'false' })
  for (let number = 1; number < 9; number += 1) expect((await post(number)).status).toBe(201)
  expect((await post(9)).status).toBe(400)
  expect((await admin(made.text.replace('/vmrest', ''), { method: 'DELETE' })).status).toBe(204)
  expect((await post(9)).status).toBe(201)
})

import { CupiNotFound } from '@unity-desk/cupi'
import { beforeEach, expect, test, vi } from 'vitest'
import { findOwner } from './owner.ts'

type Read = () => Promise<object | undefined>

const { unity } = vi.hoisted(() => ({
  unity: {
    smtpProxyAddresses: { list: vi.fn<Read>() },
    users: { get: vi.fn<Read>(), first: vi.fn<Read>() },
  },
}))
vi.mock('#api/cupi.ts', () => ({ unity }))

const asked = { address: 'rosa@x.example', ObjectId: 'marta' }
const found = (...items: object[]): void => void unity.smtpProxyAddresses.list.mockResolvedValue({ items })

beforeEach(() => {
  vi.resetAllMocks()
  found()
})

test('an address that nobody has is free', async () => {
  await expect(findOwner(asked)).resolves.toBeUndefined()
})

test('another person is named', async () => {
  found({ ObjectId: '1', ObjectGlobalUserObjectId: 'rosa' })
  unity.users.get.mockResolvedValue({ DisplayName: 'Rosa Martin' })
  await expect(findOwner(asked)).resolves.toEqual({
    kind: 'user',
    ObjectId: 'rosa',
    DisplayName: 'Rosa Martin',
  })
})

test('a person who cannot be read is an owner all the same', async () => {
  found({ ObjectId: '1', ObjectGlobalUserObjectId: 'rosa' })
  unity.users.get.mockRejectedValue(new CupiNotFound('gone', {}))
  await expect(findOwner(asked)).resolves.toMatchObject({ kind: 'user', DisplayName: undefined })
})

test('their own other address, a contact and the lists are told apart', async () => {
  for (const [field, kind] of [
    ['ObjectContactObjectId', 'contact'],
    ['ObjectDistributionListObjectId', 'list'],
    ['ObjectPersonalGroupObjectId', 'private-list'],
  ] as const) {
    found({ ObjectId: '1', [field]: 'x' })
    await expect(findOwner(asked)).resolves.toEqual({ kind })
  }
  found({ ObjectId: '1', ObjectGlobalUserObjectId: 'marta' })
  await expect(findOwner(asked)).resolves.toEqual({ kind: 'self' })
})

test('what is being edited is no obstacle to itself', async () => {
  found({ ObjectId: '1', ObjectGlobalUserObjectId: 'marta' })
  await expect(findOwner({ ...asked, editing: '1' })).resolves.toBeUndefined()
})

test("another's own Unity address is found by the alias that it is made from", async () => {
  unity.users.first.mockResolvedValue({ ObjectId: 'rosa', DisplayName: 'Rosa Martin' })
  unity.users.get.mockResolvedValue({ SmtpAddress: 'ROSA@x.example' })
  await expect(findOwner(asked)).resolves.toEqual({
    kind: 'user',
    ObjectId: 'rosa',
    DisplayName: 'Rosa Martin',
  })
  unity.users.get.mockResolvedValue({ SmtpAddress: 'rosa@elsewhere.example' })
  await expect(findOwner(asked)).resolves.toBeUndefined()
})

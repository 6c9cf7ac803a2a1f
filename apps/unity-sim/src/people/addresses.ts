import { randomUUID } from 'node:crypto'
import { smtpProxyAddresses } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { violation } from '../kernel/refused.ts'
import type { Write } from '../kernel/rules.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import type { Row } from '../kernel/table.ts'

export const addresses: Shape = shapeOf('smtpProxyAddresses', smtpProxyAddresses)

/** One `@`, no blanks; what else a real server checks is not known (cupi.md 3.4). */
export const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/

const duplicate = (address: string) => violation(`Duplicate SMTP address: ${address}`)

/**
 * An address belongs to one object of the whole system, in any case, and is nobody else's primary address either
 * (cupi.md 3.4).
 * @param self the address that is being written, when it is there
 * @throws Refused
 */
export const checkFree = (world: World, address: string, owner: Row, self?: string): void => {
  const { store, quirks } = world
  const found = store.table(addresses.name).first([{ column: 'SmtpAddress', operator: 'is', value: address }])
  if (found && found['ObjectId'] !== self) throw duplicate(address)
  if (quirks.has('primary-address-free')) return
  const user = store
    .table('users')
    .first([{ column: 'SmtpAddress', operator: 'is', value: address }], ['ObjectId'])
  if (user && user['ObjectId'] !== owner['ObjectGlobalUserObjectId']) throw duplicate(address)
}

/**
 * Keeps the address that a user has from the corporate one (`CreateSmtpProxyFromCorp`, cupi.md 3.4): made with it, and
 * changed with it.
 */
export const followCorporateAddress = ({ call, before, after, given }: Write): void => {
  const { world } = call
  const isOn = after['CreateSmtpProxyFromCorp'] === 'true'
  const isTouched = given['EmailAddress'] !== undefined || given['CreateSmtpProxyFromCorp'] !== undefined
  const address = after['EmailAddress']
  if (!isOn || !isTouched || !address) return
  const table = world.store.table(addresses.name)
  const own = { column: 'ObjectGlobalUserObjectId', operator: 'is', value: after['ObjectId'] ?? '' } as const
  const at = (value: string): Row | undefined =>
    table.first([{ column: 'SmtpAddress', operator: 'is', value }, own])
  const former = before?.['EmailAddress'] ? at(before['EmailAddress']) : undefined
  const same = at(address)
  if (same && same['ObjectId'] !== former?.['ObjectId']) return
  checkFree(world, address, { ObjectGlobalUserObjectId: own.value }, former?.['ObjectId'] ?? undefined)
  if (former) table.update(former['ObjectId'] ?? '', { SmtpAddress: address })
  else table.insert({ ObjectId: randomUUID(), SmtpAddress: address, ObjectGlobalUserObjectId: own.value })
}

export const removeAddresses = ({ store }: World, userId: string): void =>
  store
    .table(addresses.name)
    .removeWhere([{ column: 'ObjectGlobalUserObjectId', operator: 'is', value: userId }])

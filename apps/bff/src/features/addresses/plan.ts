import {
  domainOf,
  isMailAddress,
  type addressMovePlanRequest,
  type AddressMovePlan,
  MOST_ADDRESS_MOVES,
} from '@unity-desk/contract'
import { is, type ListReadOf } from '@unity-desk/cupi'
import type { smtpProxyAddresses } from '@unity-desk/cupi/resources'
import type * as z from 'zod/mini'
import { isDomainAllowed, type AddressDomains } from '../../platform/access/address-domains.ts'
import type { ScopeGuard } from '../../platform/access/scope.ts'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Caller, Objects } from '../../platform/unity/objects.ts'
import type { Owners } from '../../platform/unity/owners.ts'

export type MoveContext = {
  readonly unity: Unity
  readonly owners: Owners
  readonly guard: ScopeGuard
  readonly objects: Objects
  readonly audit: Audit
  readonly domains: AddressDomains
  readonly directory: {
    /** How somebody is called, as the index knows them. */
    readonly nameOf: (ObjectId: string) => Promise<{ readonly DisplayName: string } | undefined>
    /** Addresses of people in a domain; undefined while the index is not whole. */
    readonly inDomain: (
      domain: string,
      wanted: { readonly besides?: string | undefined; readonly most: number },
    ) => Promise<readonly { readonly owner: string; readonly address: string }[] | undefined>
  }
}

export type Move = { readonly from: string; readonly to: string; readonly keepOld: boolean }
export type Proxy = ListReadOf<typeof smtpProxyAddresses>

type PlanRow = AddressMovePlan['rows'][number]

const isDomain = (text: string): boolean => !text.includes('@')
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Where a move leads an address; undefined for one that it is not about. */
export const movedBy = ({ from, to }: Move, address: string): string | undefined => {
  if (!isDomain(from)) return same(from, address) ? to : undefined
  return domainOf(address) === from.toLowerCase()
    ? `${address.slice(0, address.lastIndexOf('@'))}@${to}`
    : undefined
}

/** @throws DeskError where an address was to become a domain, or stay as it is */
export const checkMove = ({ from, to }: Move): void => {
  const code = isDomain(from) === isDomain(to) ? 'same' : 'kind'
  if (code === 'same' && !same(from, to)) return
  const message =
    code === 'kind' ? 'must be an address like the other, or a domain like it' : 'is what it is already'
  throw new DeskError('malformed', `to: ${message}`, { fields: [{ name: 'to', code, message }] })
}

/** Rows on a page of a walk through all addresses: few requests, as no column says which end in a domain. */
const WALKED_AT_A_TIME = 500

type Asked = Move & { readonly ObjectIds?: readonly string[] | undefined }

type Candidate = Pick<Proxy, 'SmtpAddress' | 'ObjectGlobalUserObjectId'>

/**
 * The addresses in question. Unity cannot be asked for those of a domain: the index knows them, and while it is not whole
 * all of Unity's are walked through. Who keeps the old ones is not asked again about those that were moved.
 */
async function* candidates(
  { unity, directory }: MoveContext,
  { from, to, keepOld, ObjectIds }: Asked,
): AsyncGenerator<Candidate> {
  if (ObjectIds) {
    for (const ObjectId of ObjectIds)
      yield* (await unity.smtpProxyAddresses.list({ where: is('ObjectGlobalUserObjectId', ObjectId) })).items
    return
  }
  if (!isDomain(from)) {
    const found = await unity.smtpProxyAddresses.first(is('SmtpAddress', from))
    if (found) yield found
    return
  }
  const wanted = { besides: keepOld ? to : undefined, most: MOST_ADDRESS_MOVES + 1 }
  const known = await directory.inDomain(from, wanted)
  if (!known) yield* unity.smtpProxyAddresses.each({ size: WALKED_AT_A_TIME })
  for (const { owner, address } of known ?? [])
    yield { SmtpAddress: address, ObjectGlobalUserObjectId: owner }
}

const rowOf = async (
  context: MoveContext,
  { identity }: Caller,
  { address, newAddress, ObjectId }: Pick<PlanRow, 'address' | 'newAddress' | 'ObjectId'>,
): Promise<PlanRow> => {
  const { unity, owners, directory, domains } = context
  const known = await directory.nameOf(ObjectId)
  const DisplayName = known?.DisplayName ?? (await unity.users.get(ObjectId)).DisplayName
  const row = { ObjectId, DisplayName, address, newAddress }
  if (!isMailAddress(newAddress) || !isDomainAllowed(domains, newAddress)) return { ...row, state: 'invalid' }
  const owner = await owners.ofAddress(identity, newAddress)
  if (!owner) return { ...row, state: 'ready' }
  return owner.kind === 'user' && owner.ObjectId === ObjectId
    ? { ...row, state: 'has-already' }
    : { ...row, state: 'taken', owner }
}

/**
 * What a move would do, address by address, with nothing written.
 * @throws DeskError, CupiError
 */
export const planMoves = async (
  context: MoveContext,
  caller: Caller,
  asked: z.output<typeof addressMovePlanRequest>,
): Promise<AddressMovePlan> => {
  checkMove(asked)
  const rows: PlanRow[] = []
  for await (const { SmtpAddress: address, ObjectGlobalUserObjectId: ObjectId } of candidates(
    context,
    asked,
  )) {
    if (rows.length === MOST_ADDRESS_MOVES || caller.patience.isTooLateToBegin()) return { rows, more: true }
    const newAddress = movedBy(asked, address)
    if (newAddress === undefined || !ObjectId || !(await context.guard.holds(caller.identity, ObjectId)))
      continue
    rows.push(await rowOf(context, caller, { address, newAddress, ObjectId }))
  }
  return { rows, more: false }
}

import { is, isCupiError, type FullReadOf, type ListReadOf } from '@unity-desk/cupi'
import {
  alternateExtensions,
  callHandlers,
  distributionLists,
  mailbox,
  notificationDevices,
  privateListMembers,
  privateLists,
  smtpProxyAddresses,
  userRoles,
  type users,
} from '@unity-desk/cupi/resources'
import type { Unity } from '../../platform/unity/client.ts'
import { plain } from './plain.ts'

type User = FullReadOf<typeof users>

/** All that goes with a person, as far as it could be read. */
export type Belongings = {
  readonly mailbox: FullReadOf<typeof mailbox> | undefined
  readonly addresses: readonly ListReadOf<typeof smtpProxyAddresses>[]
  readonly alternateExtensions: readonly ListReadOf<typeof alternateExtensions>[]
  readonly privateLists: readonly ListReadOf<typeof privateLists>[]
  readonly notificationDevices: readonly ListReadOf<typeof notificationDevices>[]
  readonly userRoles: readonly ListReadOf<typeof userRoles>[]
  readonly lists: readonly ListReadOf<typeof distributionLists>[]
  readonly callHandlers: readonly ListReadOf<typeof callHandlers>[]
  /** Members of the private lists, by the ObjectId of the list. */
  readonly members: Readonly<Record<string, readonly ListReadOf<typeof privateListMembers>[]>>
  /** Names of the parts that could not be read whole. */
  readonly incomplete: readonly string[]
}

/** Unity cannot be asked on which lists somebody is, so all are walked through; the largest has everybody on it. */
const WALK_MS = 5000
const MEMBERS_AT_A_TIME = 500

/** The time for all walks is over. */
class TooLong extends Error {}

const collect = async <T>(items: AsyncIterable<T>, into: T[]): Promise<void> => {
  for await (const item of items) into.push(item)
}

/** Reads what a person has, one request after the other: nobody else waits for a place because of it. */
export const readBelongings = async (unity: Unity, user: User, signal: AbortSignal): Promise<Belongings> => {
  const { ObjectId } = user
  const person = unity.users.at(ObjectId)
  const incomplete: string[] = []
  const until = performance.now() + WALK_MS
  const checkTime = (): void => {
    if (performance.now() > until) throw new TooLong('this takes too long')
  }
  /** What was found before it failed counts. */
  const part = async <T>(name: string, fill: (found: T[]) => Promise<void>): Promise<T[]> => {
    const found: T[] = []
    try {
      await fill(found)
    } catch (error) {
      if (!(error instanceof TooLong) && !isCupiError(error)) throw error
      incomplete.push(name)
    }
    return found
  }
  const [box] = await part<FullReadOf<typeof mailbox>>('mailbox', async (found) => {
    found.push(await person.mailbox.get({ signal }))
  })
  const owned = is('ObjectGlobalUserObjectId', ObjectId)
  const lists = await part<ListReadOf<typeof privateLists>>('privateLists', (found) =>
    collect(person.privateLists.each({ signal }), found),
  )
  const members: Record<string, ListReadOf<typeof privateListMembers>[]> = {}
  for (const list of lists)
    members[list.ObjectId] = await part('privateLists', (found) =>
      collect(person.privateLists.at(list.ObjectId).privateListMembers.each({ signal }), found),
    )
  return {
    mailbox: box,
    addresses: await part('addresses', (found) =>
      collect(unity.smtpProxyAddresses.each({ where: owned, signal }), found),
    ),
    alternateExtensions: await part('alternateExtensions', (found) =>
      collect(person.alternateExtensions.each({ signal }), found),
    ),
    privateLists: lists,
    members,
    notificationDevices: await part('notificationDevices', (found) =>
      collect(person.notificationDevices.each({ signal }), found),
    ),
    userRoles: await part('userRoles', (found) => collect(person.userRoles.each({ signal }), found)),
    callHandlers: await part('callHandlers', async (found) => {
      for await (const handler of unity.callHandlers.each({ where: is('IsPrimary', false), signal })) {
        checkTime()
        const { RecipientSubscriberObjectId: recipient, AfterMessageTargetHandlerObjectId: next } = handler
        if (recipient === ObjectId || (next && next === user.CallHandlerObjectId)) found.push(handler)
        else {
          const owners = await unity.callHandlers.at(handler.ObjectId).callHandlerOwners.list({ signal })
          if (owners.items.some(({ UserObjectId }) => UserObjectId === ObjectId)) found.push(handler)
        }
      }
    }),
    lists: await part('lists', async (found) => {
      for await (const list of unity.distributionLists.each({ signal })) {
        const { distributionListMembers } = unity.distributionLists.at(list.ObjectId)
        for await (const { MemberUserObjectId } of distributionListMembers.each({
          size: MEMBERS_AT_A_TIME,
          signal,
        })) {
          checkTime()
          if (MemberUserObjectId !== ObjectId) continue
          found.push(list)
          break
        }
      }
    }),
    incomplete: [...new Set(incomplete)],
  }
}

/** One document for keeping: everything readable and not secret, under Unity's names. */
export const exportOf = (
  user: Readonly<Record<string, unknown>>,
  found: Belongings,
): Record<string, unknown> => ({
  exportedAt: new Date().toISOString(),
  user,
  mailbox: found.mailbox && plain(mailbox, found.mailbox),
  smtpProxyAddresses: found.addresses.map((each) => plain(smtpProxyAddresses, each)),
  alternateExtensions: found.alternateExtensions.map((each) => plain(alternateExtensions, each)),
  privateLists: found.privateLists.map((each) => ({
    ...plain(privateLists, each),
    privateListMembers: (found.members[each.ObjectId] ?? []).map((member) =>
      plain(privateListMembers, member),
    ),
  })),
  notificationDevices: found.notificationDevices.map((each) => plain(notificationDevices, each)),
  userRoles: found.userRoles.map((each) => plain(userRoles, each)),
  distributionLists: found.lists.map((each) => plain(distributionLists, each)),
  callHandlers: found.callHandlers.map((each) => plain(callHandlers, each)),
  incomplete: found.incomplete,
})

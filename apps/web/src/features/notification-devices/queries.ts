import { queryOptions } from '@tanstack/react-query'
import type { ListReadOf } from '@unity-desk/cupi'
import type { notificationDevices } from '@unity-desk/cupi/resources'
import { unity, type Unity } from '#api/cupi.ts'
import { textIn, type Value } from '#lib/field-text.ts'
import type { Kind } from './kinds.ts'

export type Device = ListReadOf<typeof notificationDevices>

/** All devices of a person, of every kind. */
export const devices = (ObjectId: string) =>
  queryOptions({
    queryKey: ['notification-devices', ObjectId],
    queryFn: async ({ signal }): Promise<readonly Device[]> => {
      const found: Device[] = []
      for await (const each of unity.users.at(ObjectId).notificationDevices.each({ signal })) found.push(each)
      return found.sort(
        (one, other) => one.Type - other.Type || one.DisplayName.localeCompare(other.DisplayName),
      )
    },
  })

type Changes = Readonly<Record<string, Value>>

const named = (changes: Changes) => ({ ...changes, DisplayName: textIn(changes, 'DisplayName') })

/** The same three acts for each kind, which Unity has below a path of its own. */
const actsOf = ({ users }: Unity, user: string, kind: Kind) => {
  const { phoneDevices, pagerDevices, smtpDevices, smsDevices, htmlDevices } = users.at(user)
  const all = {
    phone: { of: phoneDevices, create: (changes: Changes) => phoneDevices.create(named(changes)) },
    pager: { of: pagerDevices, create: (changes: Changes) => pagerDevices.create(named(changes)) },
    smtp: { of: smtpDevices, create: (changes: Changes) => smtpDevices.create(named(changes)) },
    html: { of: htmlDevices, create: (changes: Changes) => htmlDevices.create(named(changes)) },
    sms: {
      of: smsDevices,
      create: (changes: Changes) =>
        smsDevices.create({
          ...named(changes),
          SmppProviderObjectId: textIn(changes, 'SmppProviderObjectId'),
          RecipientAddress: textIn(changes, 'RecipientAddress'),
        }),
    },
  }
  return all[kind]
}

/** One device with all that its kind has. */
export const device = (user: string, kind: Kind, ObjectId: string) =>
  queryOptions({
    queryKey: ['notification-devices', user, kind, ObjectId],
    queryFn: ({ signal }): Promise<object> => actsOf(unity, user, kind).of.get(ObjectId, { signal }),
    staleTime: 0,
  })

/** How a device of a kind is written, by the client of that write. */
export const writesOf = (unity: Unity, user: string, kind: Kind) => {
  const { of, create } = actsOf(unity, user, kind)
  return {
    create,
    change: (ObjectId: string, changes: Changes): Promise<void> => of.update(ObjectId, changes),
    remove: (ObjectId: string): Promise<void> => of.remove(ObjectId),
  }
}

import { notificationDevices } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import { linkTo } from '../kernel/links.ts'
import { invalidValue, violation } from '../kernel/refused.ts'
import { matching, type Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import { devices, furnishDevices, kinds } from '../people/devices.ts'
import { site } from '../site.ts'

// cupi.md 2.12: two of them stand alone.
const ALONE = ['AllMessage', 'DispatchMessage']
const EVENTS = new Set([
  'NewVoiceMail',
  'NewUrgentVoiceMail',
  'NewFax',
  'NewUrgentFax',
  'UrgentDispatchMessage',
  ...ALONE,
])

const knownEvents: Rule = ({ given }) => {
  const events = given['EventList']?.split(',').map((event) => event.trim()) ?? []
  if (events.length === 0 || events[0] === '') return
  if (events.some((event) => !EVENTS.has(event))) throw invalidValue('EventList')
  if (events.length > 1 && events.some((event) => ALONE.includes(event))) throw invalidValue('EventList')
}

// Names are unique over all devices of a user (SDK NotificationDevice).
const freeName: Rule = ({ table, given, after }) => {
  const value = given['DisplayName']
  if (!value) return
  const other = table
    .select({
      where: [{ column: 'SubscriberObjectId', operator: 'is', value: after['SubscriberObjectId'] ?? '' }],
      columns: ['ObjectId', 'DisplayName'],
      limit: 1000,
      offset: 0,
    })
    .find(({ DisplayName }) => DisplayName?.toLowerCase() === value.toLowerCase())
  if (other && other['ObjectId'] !== after['ObjectId']) throw violation(`Duplicate DisplayName: ${value}`)
}

type Owners = 'users' | 'userTemplates'

const common = (owners: Owners): Pick<CollectionBehaviour, 'shape' | 'parent' | 'furnish' | 'links'> => ({
  shape: devices,
  parent: {
    table: owners,
    item: owners === 'users' ? 'User' : 'UserTemplate',
    column: 'SubscriberObjectId',
  },
  furnish: furnishDevices,
  links: { SubscriberURI: linkTo(owners.toLowerCase(), 'SubscriberObjectId') },
})

/** Devices of one kind. */
export const devicesOf = (owners: Owners, name: keyof typeof kinds): CollectionBehaviour => {
  const { resource, type } = kinds[name]
  return {
    ...common(owners),
    name: `${owners}.${name}`,
    resource,
    among: { Type: type },
    rules: [
      knownEvents,
      freeName,
      matching('SmtpAddress', /^[^\s@]+@[^\s@]+$|^$/),
      matching('PhoneNumber', /^[\d+*#,;]*$/),
    ],
    compose: () => ({
      ...(Object.hasOwn(resource.fields, 'MediaSwitchObjectId') && { MediaSwitchObjectId: site.phoneSystem }),
    }),
  }
}

const folderOf = (type: string | null | undefined): string =>
  Object.values(kinds)
    .find((kind) => kind.type === type)
    ?.resource.path.replace(/^.*\//, '') ?? ''

/** Devices of all kinds, to be listed only: what is below the path of its kind has its URI there. */
export const allDevicesOf = (owners: Owners): CollectionBehaviour => ({
  ...common(owners),
  links: {
    ...common(owners).links,
    URI: (row, uri) => uri.replace(/[^/]+$/, `${folderOf(row['Type'])}/$&`),
  },
  name: `${owners}.notificationDevices`,
  resource: notificationDevices,
})

const names = Object.keys(kinds) as readonly (keyof typeof kinds)[]

export const simulated = (['users', 'userTemplates'] as const).flatMap((owners) => [
  simulate(allDevicesOf(owners)),
  ...names.map((name) => simulate(devicesOf(owners, name))),
])

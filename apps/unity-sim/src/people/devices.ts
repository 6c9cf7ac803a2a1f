import {
  htmlDevices,
  notificationDevices,
  pagerDevices,
  phoneDevices,
  smsDevices,
  smtpDevices,
} from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import type { Row } from '../kernel/table.ts'
import { fixedId, site } from '../site.ts'

/** The kinds that have a path, with their type numbers (cupi.md 2.12). */
export const kinds = {
  phoneDevices: { resource: phoneDevices, type: '1' },
  pagerDevices: { resource: pagerDevices, type: '2' },
  smtpDevices: { resource: smtpDevices, type: '4' },
  smsDevices: { resource: smsDevices, type: '6' },
  htmlDevices: { resource: htmlDevices, type: '8' },
} as const

/** Devices of users and of templates, all kinds in one table. */
export const devices: Shape = shapeOf(
  'notificationDevices',
  {
    ...notificationDevices,
    fields: Object.assign(
      {},
      ...Object.values(kinds).map(({ resource }) => resource.fields),
      notificationDevices.fields,
    ) as typeof notificationDevices.fields,
  },
  { indexes: ['SubscriberObjectId'] },
)

// What everybody has, turned off: one for mail, some for calls, and those of HTML (cupi.md 2.5, 11.15). The names are
// those of the administrator's pages.
const DEFAULTS: readonly (readonly [type: string, name: string])[] = [
  ['1', 'Home Phone'],
  ['1', 'Mobile Phone'],
  ['1', 'Work Phone'],
  ['2', 'Pager'],
  ['4', 'SMTP'],
  ['8', 'HTML'],
  ['8', 'HTML Missed Call'],
  ['8', 'HTML Scheduled Summary'],
]

const withTemplate = (type: string): Row =>
  type === '8' ? { NotificationTemplateID: site.notificationTemplate } : {}

const ownedBy = (ownerId: string) =>
  [{ column: 'SubscriberObjectId', operator: 'is', value: ownerId }] as const

/** Gives a user or a template the devices that all have; they cannot be deleted, so they are given once. */
export const furnishDevices = ({ store }: World, ownerId: string): void => {
  const table = store.table(devices.name)
  if (table.first([...ownedBy(ownerId), { column: 'Undeletable', operator: 'is', value: 'true' }])) return
  for (const [Type, DisplayName] of DEFAULTS)
    table.insert({
      ObjectId: fixedId(`device ${DisplayName} of ${ownerId}`),
      SubscriberObjectId: ownerId,
      Type,
      DisplayName,
      Undeletable: 'true',
      ...(Type === '1' || Type === '2' ? { MediaSwitchObjectId: site.phoneSystem } : {}),
      ...withTemplate(Type),
    })
}

/** Gives a new user the devices of the template, where somebody has looked after those. */
export const copyDevices = ({ store }: World, templateId: string, userId: string): void => {
  const table = store.table(devices.name)
  for (const row of table.select({ where: ownedBy(templateId), limit: 1000, offset: 0 }))
    table.insert({
      ...row,
      ObjectId: fixedId(`device ${row['DisplayName']} of ${userId}`),
      SubscriberObjectId: userId,
      // Which is one of the template's own.
      FailDeviceObjectId: null,
    })
}

import { bool, id, int, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { DEVICE_TYPES, dialling, named, owned, sending, timed } from './notification-fields.ts'

const source = 'cupi.md 2.12 (SDK NotificationDevice; create bodies of the SDK and of CiscoDevNet)'
const kind = 'collection'
const verbs = ['list', 'get', 'create', 'update', 'remove'] as const
const confidence = 'client'

/** All devices of a user, whatever their kind: read as a list only; written below the path of their kind. */
export const notificationDevices = defineResource({
  path: 'notificationdevices',
  kind,
  list: 'NotificationDevices',
  item: 'NotificationDevice',
  verbs: ['list'],
  fields: {
    ...named,
    ...owned,
    Type: int({ always: true, values: DEVICE_TYPES, about: 'kind of the device' }),
    ...timed,
  },
  about: 'A way of telling a user that there are messages, of any kind.',
  confidence,
  source,
})

export const smtpDevices = defineResource({
  path: 'notificationdevices/smtpdevices',
  kind,
  list: 'SmtpDevices',
  item: 'SmtpDevice',
  verbs,
  fields: {
    ...named,
    SmtpAddress: text({ max: 128, writable: true, always: true, default: '', about: 'where the mail goes' }),
    ...owned,
    ...timed,
    PhoneNumber: text({ max: 40, writable: true, about: 'callback number in the mail' }),
    ...sending,
    SendPcaLink: bool({ writable: true, default: 'false', about: 'links to the mailbox on the web' }),
  },
  about: 'Notifies by a mail of text.',
  confidence,
  source,
})

export const htmlDevices = defineResource({
  path: 'notificationdevices/htmldevices',
  kind,
  list: 'HtmlDevices',
  item: 'HtmlDevice',
  verbs,
  fields: {
    ...named,
    SmtpAddress: text({ max: 128, writable: true, always: true, default: '', about: 'where the mail goes' }),
    NotificationTemplateID: id({
      writable: true,
      refersTo: 'notificationTemplates',
      about: 'look of the mail',
    }),
    ...owned,
    ...timed,
  },
  about: 'Notifies by a mail with a layout.',
  confidence,
  source,
})

export const smsDevices = defineResource({
  path: 'notificationdevices/smsdevices',
  kind,
  list: 'SmsDevices',
  item: 'SmsDevice',
  verbs,
  fields: {
    ...named,
    SmppProviderObjectId: id({
      writable: true,
      required: true,
      refersTo: 'smppProviders',
      about: 'provider that sends the short message',
    }),
    RecipientAddress: text({
      max: 40,
      writable: true,
      required: true,
      always: true,
      about: 'number it goes to',
    }),
    SenderAddress: text({ max: 40, writable: true, about: 'number it comes from' }),
    ...owned,
    ...timed,
    ...sending,
  },
  about: 'Notifies by a short message.',
  confidence,
  source,
})

export const phoneDevices = defineResource({
  path: 'notificationdevices/phonedevices',
  kind,
  list: 'PhoneDevices',
  item: 'PhoneDevice',
  verbs,
  fields: {
    ...named,
    ...dialling,
    PromptForId: bool({
      writable: true,
      default: 'false',
      about: 'asks for the extension besides the PIN',
      source: 'SDK NotificationDevice',
    }),
    ...owned,
    ...timed,
  },
  about: 'Notifies by a call.',
  confidence,
  source,
})

export const pagerDevices = defineResource({
  path: 'notificationdevices/pagerdevices',
  kind,
  list: 'PagerDevices',
  item: 'PagerDevice',
  verbs,
  fields: { ...named, ...dialling, ...owned, ...timed },
  about: 'Notifies by dialling a pager.',
  confidence,
  source,
})

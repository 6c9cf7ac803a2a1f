import { isolate } from '#lib/isolate.ts'
import type { Kind } from '../kinds.ts'

export const words = {
  title: 'Notification devices',
  about:
    'How this person is told of new messages. A number or address outside the company carries news of messages out of it.',
  empty: {
    title: 'No notification devices.',
    text: 'Nobody tells this person of new messages but the lamp on the phone.',
  },
  kind: 'Kind of device',
  kinds: {
    phone: 'Telephone call',
    pager: 'Pager',
    smtp: 'Mail of text',
    sms: 'Short message',
    html: 'Mail with a layout',
  } satisfies Readonly<Record<Kind, string>>,
  otherKind: 'Of another kind, not to be changed here',
  on: 'On',
  off: 'Off',
  add: 'Add a device',
  edit: 'Edit a device',
  removal: 'Delete this device?',
  removalText: (name: string) => `${isolate(name)} no longer tells of new messages.`,
}

export type Words = typeof words

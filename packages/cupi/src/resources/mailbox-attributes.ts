import { bool, id, int } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const bytes = (about: string) => int({ always: true, about: `${about}, in bytes` })

// Read under one name and written under another (cupi.md 2.12).
const quota = (readAs: string, about: string) =>
  int({ writable: true, readAs, about: `${about}, in bytes; written, and read as ${readAs}` })

/** Size and quotas of a mailbox. Has neither URI nor ObjectId on the wire. */
export const mailbox = defineResource({
  path: 'mailboxattributes',
  kind: 'singleton',
  item: 'MailboxAttributes',
  verbs: ['get', 'update'],
  fields: {
    ByteSize: bytes('what the messages take'),
    MessageAgingPolicyObjectId: id({
      writable: true,
      refersTo: 'messageAgingPolicies',
      about: 'when old messages are deleted',
    }),
    Mounted: bool({ always: true, about: 'whether the store of the mailbox is there' }),
    NotificationType: int({
      writable: true,
      always: true,
      default: '0',
      about: 'kind of notification; 0 is recorded, the others are not known',
    }),
    SendReadReceipts: int({
      writable: true,
      always: true,
      default: '1',
      values: { '0': 'No', '1': 'Yes' },
      about: 'whether senders are told that a message was heard',
    }),
    NumMessages: int({ always: true, about: 'how many messages there are' }),
    Send: bytes('size from which nothing can be sent'),
    Receive: bytes('size from which nothing is received'),
    Warn: bytes('size from which the user is warned'),
    SendQuota: quota('Send', 'size from which nothing can be sent'),
    ReceiveQuota: quota('Receive', 'size from which nothing is received'),
    WarningQuota: quota('Warn', 'size from which the user is warned'),
  },
  about: 'Size and quotas of the mailbox of a user.',
  confidence: 'doc',
  source: 'cupi.md 2.12 (CUPI guide, User mailbox; aletheia)',
})

import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** A database that holds mailboxes. Every server has one, and may have four more. */
export const mailboxStores = defineResource({
  path: 'mailboxstores',
  pathAliases: ['voicemailboxstores'],
  kind: 'collection',
  list: 'MailboxStores',
  item: 'MailboxStore',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    MailDatabase: text({ about: 'name of the database' }),
    Server: text({ about: 'host that the database is on' }),
    ObjectId: id({ always: true, find: true }),
    Mounted: bool({ writable: true, default: 'true' }),
    RequiredSecurity: int({
      default: '0',
      values: { '0': 'not encrypted', '1': 'TLS', '2': 'SSL', '3': 'IPSec' },
    }),
    MailboxStoreType: int({
      default: '0',
      values: { '0': "Unity's own", '1': 'IMAP', '2': 'POP3', '3': 'WebDAV', '4': 'MeetingPlace' },
    }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    DbInstance: text({ default: 'ciscounity' }),
    Status: int({
      default: '0',
      values: { '0': 'fine', '1': 'moving', '2': 'move failed', '3': 'move asked for' },
    }),
    Undeletable: bool({ default: 'false' }),
    LastError: int({
      default: '0',
      values: {
        '0': 'none',
        '1': 'unknown',
        '2': 'name taken',
        '3': 'internal name',
        '4': 'database',
        '5': 'disk full',
        '6': 'not empty',
        '7': 'still referred to',
        '8': 'over its size',
        '9': 'not found',
        '10': 'undeletable',
        '11': 'remote server offline',
        '12': 'store not mounted',
        '13': 'invalid request',
        '14': 'mailbox not mounted',
        '15': 'the publisher alone may',
      },
    }),
    MaxSizeMB: int({ range: [1, 1_000_000], writable: true, default: '15000', about: 'megabytes' }),
    TotalSizeOfMailbox: text({ about: 'what all mailboxes take, with its unit' }),
    TimeAtWhichSizeCalculated: time(),
    MailboxURI: uri(),
  },
  about: 'A database that holds mailboxes.',
  confidence: 'doc',
  source: 'cupi.md 4.15 (CUPI guide, Mailbox store API). The range of MaxSizeMB is inferred',
})

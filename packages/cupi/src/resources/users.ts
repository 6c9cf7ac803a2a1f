import { defineResource } from '../resource/resource.ts'
import { alternateExtensions } from './alternate-extensions.ts'
import { password, pin } from './credentials.ts'
import { externalServiceAccounts } from './external-service-accounts.ts'
import { mailbox } from './mailbox-attributes.ts'
import { messageHandlers } from './message-handlers.ts'
import { mwis } from './mwis.ts'
import {
  htmlDevices,
  notificationDevices,
  pagerDevices,
  phoneDevices,
  smsDevices,
  smtpDevices,
} from './notification-devices.ts'
import { privateLists } from './private-lists.ts'
import { account } from './user-fields/account.ts'
import { conversation } from './user-fields/conversation.ts'
import { identity } from './user-fields/identity.ts'
import { playback } from './user-fields/playback.ts'
import { userRoles } from './user-roles.ts'

/** A person with a mailbox, or a system account. Lists give the fields not marked `full` (cupi.md 2.2, 2.3). */
export const users = defineResource({
  path: 'users',
  kind: 'collection',
  list: 'Users',
  item: 'User',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'Alias',
  unique: 'Alias',
  createParameters: { templateAlias: 'required', MailboxStoreObjectId: 'optional' },
  fields: { ...identity, ...playback, ...conversation, ...account },
  // Devices of one kind lie below the path of all devices, and so come before it.
  children: {
    pin,
    password,
    userRoles,
    alternateExtensions,
    smtpDevices,
    htmlDevices,
    smsDevices,
    phoneDevices,
    pagerDevices,
    notificationDevices,
    mwis,
    messageHandlers,
    externalServiceAccounts,
    privateLists,
    mailbox,
  },
  about: 'A person with a mailbox, or a system account.',
  confidence: 'client',
  source: 'cupi.md 2.1-2.6 (CUPI guide, User API; recorded user list of 2015; SDK user classes)',
})

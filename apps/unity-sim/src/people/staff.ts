import { randomUUID } from 'node:crypto'
import { databaseTime } from '@unity-desk/cupi'
import { hashOf } from '../credentials/hash.ts'
import { copyCredentials, credentialOf, credentials, PASSWORD } from '../credentials/table.ts'
import { createPrimaryHandler } from '../handlers/primary.ts'
import type { World } from '../kernel/call.ts'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'
import { assignments } from './assignments.ts'
import { smtpAddressOf } from './derived.ts'
import { creationTime } from './inherit.ts'
import { WITHOUT_MAILBOX } from './shape.ts'

export type Staff = {
  readonly alias: string
  readonly password: string
  /** ObjectId of its only role; undefined for somebody without. */
  readonly roleId: string | undefined
}

const by = (column: string, value: string) => [{ column, operator: 'is', value } as const]

/** The highest free extension below those of the system accounts. */
export const freeExtension = ({ store }: World): string => {
  for (let extension = 99_980; ; extension -= 1)
    if (!store.table('users').first(by('DtmfAccessId', String(extension)), ['ObjectId']))
      return String(extension)
}

const create = (world: World, alias: string): Row => {
  const template = world.store.table('userTemplates').first(by('Alias', 'administratortemplate')) ?? {}
  const user: Row = {
    ObjectId: randomUUID(),
    Alias: alias,
    DisplayName: alias,
    DtmfAccessId: freeExtension(world),
    TimeZone: site.timeZone,
    CosObjectId: template['CosObjectId'] ?? null,
    LocationObjectId: site.location,
    MediaSwitchObjectId: site.phoneSystem,
    PartitionObjectId: site.partition,
    SearchByExtensionSearchSpaceObjectId: site.searchSpace,
    SearchByNameSearchSpaceObjectId: site.searchSpace,
    MailboxStoreName: site.mailboxStoreName,
    SmtpAddress: smtpAddressOf(alias.replaceAll(' ', '')),
    CallHandlerObjectId: randomUUID(),
    CreationTime: creationTime(world.now()),
    ListInDirectory: 'false',
    [WITHOUT_MAILBOX]: 'true',
    IsVmEnrolled: 'false',
    IsTemplate: 'false',
    Undeletable: 'false',
    ReadOnly: 'false',
  }
  world.store.table('users').insert(user)
  copyCredentials(world, template['ObjectId'] ?? '', user['ObjectId'] ?? '')
  createPrimaryHandler(world, user, template)
  return user
}

/** Sets a web password from outside the API, and lets it in. */
export const setPassword = (world: World, userId: string, password: string): void => {
  const credential = credentialOf(world, userId, PASSWORD)
  world.store.table(credentials.name).update(credential['ObjectId'] ?? '', {
    Hash: hashOf(password),
    TimeChanged: databaseTime(world.now()),
    CredMustChange: 'false',
    Locked: 'false',
    HackCount: '0',
    Hacked: 'false',
    TimeHacked: null,
    TimeLockout: null,
  })
}

/** Makes sure that an account of the command line is there, with its password and its role. */
export const ensureStaff = (world: World, { alias, password, roleId }: Staff): void => {
  const { store } = world
  store.transaction(() => {
    const user = store.table('users').first(by('Alias', alias)) ?? create(world, alias)
    const id = user['ObjectId'] ?? ''
    setPassword(world, id, password)
    store.table(assignments.name).removeWhere(by('UserObjectId', id))
    if (roleId !== undefined)
      store.table(assignments.name).insert({ ObjectId: randomUUID(), UserObjectId: id, RoleObjectId: roleId })
  })
}

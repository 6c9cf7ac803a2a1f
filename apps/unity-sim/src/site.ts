import { createHash } from 'node:crypto'

/** A GUID that is the same at every start, for objects that every installation has. */
export const fixedId = (name: string): string => {
  const hex = createHash('sha256').update(`unity-sim ${name}`).digest('hex')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const HOST = 'cuc-pub'

/**
 * What an installation knows of itself, with the names that real systems have (cupi.md 8, "Seed data"). The ids are
 * fixed, so that seeds and tests can refer to objects without looking them up.
 */
export const site = {
  host: HOST,
  /** Mail addresses of the installation end in this. */
  smtpDomain: `${HOST}.lab.example`,
  /** Windows index of US Central (cupi.md 1.8). */
  timeZone: '20',
  location: fixedId('location'),
  partition: fixedId(`${HOST} Partition`),
  searchSpace: fixedId(`${HOST} Search Space`),
  phoneSystem: fixedId('PhoneSystem'),
  vmsServer: fixedId('server of the cluster'),
  systemCos: fixedId('System COS'),
  userCos: fixedId('Voice Mail User COS'),
  mailboxStore: fixedId('Unity Messaging Database'),
  mailboxStoreName: 'Unity Messaging Database -1',
  openingGreeting: fixedId('Opening Greeting'),
  notificationTemplate: fixedId('Default Voice Mail HTML notification template'),
  smppProvider: fixedId('SMPP provider'),
  externalService: fixedId('Office 365'),
  agingPolicy: fixedId('Default Message Aging Policy'),
  operatorHandler: fixedId('Operator call handler'),
  goodbye: fixedId('Goodbye'),
  directoryHandler: fixedId('System Directory Handler'),
  callHandlerTemplate: fixedId('System Call Handler Template'),
  allVoicemailUsers: fixedId('allvoicemailusers'),
  undeliverableMessages: fixedId('undeliverablemessages'),
  allVoicemailEnabledContacts: fixedId('allvoicemailenabledcontacts'),
  allHours: fixedId('All Hours schedule set'),
  weekdays: fixedId('Weekdays schedule set'),
} as const

const neighbours: Readonly<Record<string, readonly string[]>> = {
  notificationTemplates: [site.notificationTemplate],
  smppProviders: [site.smppProvider],
}

/** Whether an object of a noun that is not simulated exists. */
export const isNeighbour = (noun: string, id: string): boolean => neighbours[noun]?.includes(id) ?? false

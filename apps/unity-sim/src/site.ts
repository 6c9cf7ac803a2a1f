import { createHash } from 'node:crypto'

/** A GUID that is the same at every start, for objects that every installation has. */
export const fixedId = (name: string): string => {
  const hex = createHash('sha256').update(`unity-sim ${name}`).digest('hex')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const HOST = 'cuc-pub'

/**
 * What an installation knows of itself, with the names that real systems have (cupi.md 8, "Seed data"). The objects
 * are of nouns that have no descriptor yet: only their ids are known, so that references to them hold.
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
  systemCos: fixedId('System COS'),
  userCos: fixedId('Voice Mail User COS'),
  mailboxStore: fixedId('Unity Messaging Database'),
  mailboxStoreName: 'Unity Messaging Database -1',
  openingGreeting: fixedId('Opening Greeting'),
  operatorHandler: fixedId('Operator call handler'),
  goodbye: fixedId('Goodbye'),
} as const

const neighbours: Readonly<Record<string, readonly string[]>> = {
  callHandlers: [site.openingGreeting, site.operatorHandler, site.goodbye],
  coses: [site.systemCos, site.userCos],
  locations: [site.location],
  mailboxStores: [site.mailboxStore],
  partitions: [site.partition],
  phoneSystems: [site.phoneSystem],
  searchSpaces: [site.searchSpace],
}

/** Whether an object of a noun that is not simulated exists. */
export const isNeighbour = (noun: string, id: string): boolean => neighbours[noun]?.includes(id) ?? false

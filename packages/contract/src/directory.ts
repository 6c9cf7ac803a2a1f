import * as z from 'zod/mini'

/** One person of the directory index, under Unity's own names. */
export const directoryEntry = z.object({
  ObjectId: z.string(),
  Alias: z.string(),
  DisplayName: z.string(),
  DtmfAccessId: z.string(),
  FirstName: z.optional(z.string()),
  LastName: z.optional(z.string()),
  EmailAddress: z.optional(z.string()),
  /** What Unity itself takes for their mail address. */
  SmtpAddress: z.optional(z.string()),
  Department: z.optional(z.string()),
  City: z.optional(z.string()),
  LocationObjectId: z.optional(z.string()),
  PartitionObjectId: z.optional(z.string()),
  CosObjectId: z.optional(z.string()),
})

export type DirectoryEntry = z.infer<typeof directoryEntry>

/** Which part of a person answered a question, where their name, alias and extension do not show it. */
export const directoryMatch = z.object({
  field: z.enum(['EmailAddress', 'SmtpAddress', 'SmtpProxyAddress', 'AlternateExtension', 'Department']),
  value: z.string(),
})

export type DirectoryMatch = z.infer<typeof directoryMatch>

export const directoryItem = z.extend(directoryEntry, { matched: z.optional(directoryMatch) })

export type DirectoryItem = z.infer<typeof directoryItem>

/** People whom the helpdesk may want to look after before they call. */
export const worklistNames = ['locked', 'expired', 'never-enrolled', 'failing'] as const

export type WorklistName = (typeof worklistNames)[number]

const id = z.uuid().check(z.toLowerCase())

export const directoryQuery = z.object({
  /** Any fragments, in any order, case and accents ignored; empty for everybody. */
  q: z._default(z.string().check(z.maxLength(200)), ''),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(8000))),
  list: z.optional(z.enum(worklistNames)),
  /** As it is written at Unity; case and accents ignored. */
  department: z.optional(z.string().check(z.maxLength(200))),
  /** ObjectId of a location. */
  location: z.optional(id),
  /** ObjectId of a class of service. */
  cos: z.optional(id),
})

export type DirectoryQuery = Omit<Partial<z.input<typeof directoryQuery>>, 'limit'> & {
  readonly limit?: number
}

export const directoryPage = z.object({
  /** How many match in all. */
  total: z.number(),
  items: z.array(directoryItem),
  /** Asks for the rows behind these; absent on the last page. */
  cursor: z.optional(z.string()),
  /** When the sweep that these rows come from was complete; null until the first is. ISO 8601. */
  asOf: z.nullable(z.string()),
  /** How far a sweep that is under way has come. */
  sweep: z.optional(z.object({ read: z.number(), of: z.number() })),
  /** Where a number was looked for and nobody found: whose alternate extensions have been read, of how many; absent where everybody's have. */
  alternates: z.optional(z.object({ read: z.number(), of: z.number() })),
})

export type DirectoryPage = z.infer<typeof directoryPage>

/** What stands in the way of a PIN, as of this moment. */
export const pinBadges = z.object({
  locked: z.enum(['none', 'failures', 'administrator']),
  /** When a lock that failures closed opens by itself; absent where only somebody can open it. ISO 8601. */
  until: z.optional(z.string()),
  expired: z.boolean(),
  mustChange: z.boolean(),
  /** The first telephone call, with name and greeting, is still to come. */
  neverEnrolled: z.boolean(),
  /** Wrong PINs since the last right one. */
  failures: z.number(),
})

export type PinBadges = z.infer<typeof pinBadges>

export const MOST_STATES = 25

export const directoryStatesQuery = z.object({
  /** ObjectIds, with commas between. */
  ids: z.string().check(z.maxLength(1000)),
})

/** Null is what Unity could not say just now. */
export const directoryState = z.object({
  ObjectId: z.string(),
  pin: z.nullable(pinBadges),
  /** Whether a directory owns the account, and so its web password. */
  directoryOwned: z.nullable(z.boolean()),
  /** Why the helpdesk may not set their credentials, as far as is known; null for most. */
  protected: z.nullable(z.string()),
})

export type DirectoryState = z.infer<typeof directoryState>

export const directoryStates = z.object({ items: z.array(directoryState) })

export type DirectoryStates = z.infer<typeof directoryStates>

export const worklists = z.object({
  /** Whose credentials the slow sweep has read, of how many. */
  checked: z.number(),
  of: z.number(),
  /** When the longest-ago reading was; null before the first. ISO 8601. */
  oldest: z.nullable(z.string()),
  items: z.array(z.object({ list: z.enum(worklistNames), count: z.number() })),
})

export type Worklists = z.infer<typeof worklists>

const placeFacet = z.object({ ObjectId: z.string(), DisplayName: z.string(), count: z.number() })

/** How many people there are of each kind, the largest first. */
export const directoryFacets = z.object({
  departments: z.array(z.object({ name: z.string(), count: z.number() })),
  locations: z.array(placeFacet),
  classesOfService: z.array(placeFacet),
})

export type DirectoryFacets = z.infer<typeof directoryFacets>

export const directoryAddressQuery = z.object({
  address: z.string().check(z.minLength(1), z.maxLength(320)),
})

/** Whoever has a mail or proxy address, whole and in any case. */
export const directoryOwners = z.object({ items: z.array(directoryItem) })

export type DirectoryOwners = z.infer<typeof directoryOwners>

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
  Department: z.optional(z.string()),
  City: z.optional(z.string()),
})

export type DirectoryEntry = z.infer<typeof directoryEntry>

export const directoryQuery = z.object({
  /** Any fragments, in any order, case and accents ignored; empty for everybody. */
  q: z._default(z.string().check(z.maxLength(200)), ''),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 25),
  cursor: z.optional(z.string().check(z.maxLength(8000))),
})

export const directoryPage = z.object({
  /** How many match in all. */
  total: z.number(),
  items: z.array(directoryEntry),
  /** Asks for the rows behind these; absent on the last page. */
  cursor: z.optional(z.string()),
  /** When the sweep that these rows come from was complete; null until the first is. ISO 8601. */
  asOf: z.nullable(z.string()),
})

export type DirectoryPage = z.infer<typeof directoryPage>

import * as z from 'zod/mini'

const ids = z.array(z.uuid().check(z.toLowerCase())).check(z.minLength(1), z.maxLength(100))

/**
 * Which people a role or a token is for, by Unity's own fields: a person is in it who has one of the ids in each field
 * that is given. Whoever is outside looks like somebody who does not exist.
 */
export const scope = z
  .strictObject({
    LocationObjectId: z.optional(ids),
    PartitionObjectId: z.optional(ids),
    CosObjectId: z.optional(ids),
  })
  .check(
    z.refine((fields) => Object.values(fields).some((each) => each !== undefined), {
      error: 'give a location, a partition or a class of service',
    }),
  )

export type Scope = z.infer<typeof scope>

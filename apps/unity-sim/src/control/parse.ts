import type * as z from 'zod'
import { BadControl } from './route.ts'

/** Checks the body of a request to the door. @throws BadControl with a sentence for each problem */
export const parse = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new BadControl(
    result.error.issues
      .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
      .join('; '),
  )
}

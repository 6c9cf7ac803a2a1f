import * as z from 'zod/mini'
import { words } from './words.ts'

const LONGEST = 320

/** A mail address as browsers themselves check it (`<input type=email>`), in the form that zod carries. */
export const addressForm = z.object({
  address: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, { error: () => words.missing, abort: true }),
      z.maxLength(LONGEST, { error: () => words.tooLong, abort: true }),
      z.regex(z.regexes.html5Email, { error: () => words.notAnAddress }),
    ),
})

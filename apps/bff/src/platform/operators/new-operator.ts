import { roles } from '@unity-desk/contract'
import * as z from 'zod/mini'

const name = z.string().check(
  z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,63}$/u, {
    error: 'a name has up to 64 letters, digits and . _ - @ +, and no blanks',
  }),
)

/** As people count them: those outside the basic plane are one, too. */
const charactersOf = (text: string): number => Array.from(text).length

const password = z.string().check(
  z.refine((text) => charactersOf(text) >= 12, { error: 'a password has at least 12 characters' }),
  z.refine((text) => charactersOf(text) <= 128, { error: 'a password has at most 128 characters' }),
)

/** What it takes to add an operator. There is no default password, so there is always one to give. */
export const newOperator = z.strictObject({
  name,
  role: z.enum(roles, { error: `a role is one of ${roles.join(', ')}` }),
  password,
})

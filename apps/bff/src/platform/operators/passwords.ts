import { hash, verify } from '@node-rs/argon2'
import { DeskError } from '../http/desk-error.ts'

/** Keyboards differ in how they put an accent on a letter. */
const plain = (password: string): string => password.normalize('NFC')

/** Argon2id with the library's own figures, 19 MiB and two passes: those that OWASP advises (security.md 3.5). */
export const hashPassword = (password: string): Promise<string> => hash(plain(password))

const MOST_AT_A_TIME = 2
const MOST_WAITING = 20

let running = 0
const waiting: (() => void)[] = []

/** A hash costs 19 MiB and a core for a while, so strangers get no more than two at a time (security.md T20). */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= MOST_AT_A_TIME) {
    if (waiting.length >= MOST_WAITING)
      throw new DeskError('too-many-requests', 'Many people are signing in. Try again in a moment.', {
        retryAfter: 5,
      })
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** Of nobody's password: names without an operator take as long as names with one. */
const nobody = hash(crypto.randomUUID())

/** Whether the password is that of the hash; without a hash never, and in the same time. */
export const verifyPassword = (passwordHash: string | undefined, password: string): Promise<boolean> =>
  inTurn(async () => {
    const matches = await verify(passwordHash ?? (await nobody), plain(password))
    return matches && passwordHash !== undefined
  })

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const digest = (salt: string, value: string): string =>
  createHash('sha256').update(salt).update(value).digest('hex')

/** PINs and passwords are kept as salted hashes only, in the simulator too. */
export const hashOf = (value: string): string => {
  const salt = randomBytes(12).toString('hex')
  return `${salt}:${digest(salt, value)}`
}

/** Whether a value is the one that was hashed. Nothing matches where there is no hash. */
export const matches = (value: string, hash: string | null | undefined): boolean => {
  const [salt, expected] = hash?.split(':') ?? []
  if (salt === undefined || expected === undefined) return false
  return timingSafeEqual(Buffer.from(digest(salt, value)), Buffer.from(expected))
}

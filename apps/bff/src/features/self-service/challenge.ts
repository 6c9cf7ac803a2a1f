import { randomBytes } from 'node:crypto'

/** Minutes that a code is valid (security.md 3.7). */
export const VALID_MINUTES = 10

/** What binds a code to the browser that asked for it: a code that is read out elsewhere opens nothing there. */
export const CHALLENGE_COOKIE = '__Host-portal-challenge'
export const challengeCookie = {
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'strict',
  maxAge: VALID_MINUTES * 60,
} as const

export const newChallenge = (): string => randomBytes(32).toString('base64url')

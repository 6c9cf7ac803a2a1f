import type { Site } from './site.ts'

/** What a server must have, or allow, before a check can be made. */
export type Need =
  /** Objects are made, changed and removed. */
  | 'write'
  /** The simulator's side door. */
  | 'door'
  /** A clock that can be moved. */
  | 'clock'
  /** An account for each role. */
  | 'roles'

export type Check = {
  readonly group: string
  readonly name: string
  readonly needs?: readonly Need[]
  /** No recording proves the rule (cupi.md 0): our server is held to it, a real one may differ. */
  readonly isInferred?: boolean
  readonly run: (site: Site) => Promise<void>
}

/** Ends a check that has nothing to look at on this server. */
export class Skip extends Error {}

export const inGroup = (group: string, checks: readonly Omit<Check, 'group'>[]): readonly Check[] =>
  checks.map((check) => ({ group, ...check }))

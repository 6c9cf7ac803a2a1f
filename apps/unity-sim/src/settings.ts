import type { Quirk } from './kernel/quirks.ts'

export type RoleAccount = {
  /** A role of Unity; undefined for an ordinary user. */
  readonly role: string | undefined
  readonly name: string
  readonly password: string
}

/** How a simulator is to be. */
export type Settings = {
  /** How many people the demo company has. */
  readonly users: number
  readonly seed: number
  /** Without it an administrator with a random password is made. */
  readonly admin?: { readonly name: string; readonly password: string } | undefined
  readonly roleAccounts: readonly RoleAccount[]
  readonly tls: boolean
  /** File of the data; in memory without. */
  readonly data?: string | undefined
  readonly latency: number
  readonly concurrency: number
  /** How many requests wait for their turn, and for how many milliseconds (cupi.md 1.14). */
  readonly queue: number
  readonly queueTimeout: number
  readonly version: string
  readonly strict: boolean
  readonly quirks: readonly Quirk[]
  /** Mounts `/__sim`. */
  readonly control: boolean
  readonly now: () => Date
}

export const DEFAULTS: Settings = {
  users: 2000,
  seed: 1,
  roleAccounts: [],
  tls: false,
  latency: 0,
  concurrency: 5,
  queue: 255,
  queueTimeout: 20_000,
  version: '14.0.1.13900-65',
  strict: false,
  quirks: [],
  control: false,
  now: () => new Date(),
}

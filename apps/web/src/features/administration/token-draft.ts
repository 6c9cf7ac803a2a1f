import {
  MOST_NETWORKS,
  NETWORK,
  TOKEN_NAME,
  type NewToken,
  type Permission,
  type Role,
} from '@unity-desk/contract'
import { isoDay } from '#lib/time.ts'
import { tokenWords } from './words.ts'

export type Expiry = keyof typeof tokenWords.form.expiries

/** A token as it stands in the form. */
export type TokenDraft = {
  readonly name: string
  readonly kind: 'single' | 'role'
  readonly permissions: readonly Permission[]
  readonly role: Role
  readonly expiry: Expiry
  /** `2026-11-22`, for the expiry on a day. */
  readonly day: string
  readonly networks: string
}

export const emptyDraft: TokenDraft = {
  name: '',
  kind: 'single',
  permissions: [],
  role: 'helpdesk',
  expiry: '90',
  day: '',
  networks: '',
}

/** Whether more than what is chosen by one key stands in it. */
export const isBegun = ({ name, permissions, networks }: TokenDraft): boolean =>
  name !== '' || permissions.length > 0 || networks !== ''

/** The last moment of a day by the clock of whoever chooses it; undefined for no day. */
const endOf = (day: string): Date | undefined => {
  const at = new Date(`${day}T23:59:59`)
  return Number.isNaN(at.getTime()) ? undefined : at
}

export const expiresAt = ({ expiry, day }: TokenDraft, now: Date): Date | undefined => {
  if (expiry === 'day') return endOf(day)
  const at = new Date(now)
  at.setDate(at.getDate() + Number(expiry))
  return at
}

/** The days that can be chosen: the server's limit is a year. */
export const daysFor = (now: Date): { readonly min: string; readonly max: string } => {
  const max = new Date(now)
  max.setDate(max.getDate() + 365)
  return { min: isoDay(now), max: isoDay(max) }
}

const networksIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean)

export const FIELDS = ['name', 'permissions', 'role', 'expiresAt', 'networks'] as const
export type Refusals = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>

const refusalOfNetworks = (text: string): string | undefined => {
  const networks = networksIn(text)
  if (networks.length > MOST_NETWORKS) return tokenWords.form.tooMany
  const strange = networks.find((each) => !NETWORK.test(each))
  return strange === undefined ? undefined : tokenWords.form.networkWrong(strange)
}

/** What is wrong with it as far as can be told without the server; empty where nothing is. */
export const judgeDraft = (draft: TokenDraft, now: Date): Refusals => {
  const { form } = tokenWords
  const networks = refusalOfNetworks(draft.networks)
  return {
    ...(!TOKEN_NAME.test(draft.name.trim()) && { name: form.nameWrong }),
    ...(draft.kind === 'single' && draft.permissions.length === 0 && { permissions: form.none }),
    ...(!expiresAt(draft, now) && { expiresAt: form.dayMissing }),
    ...(networks !== undefined && { networks }),
  }
}

/** As the server is asked for it. */
export const tokenOf = (draft: TokenDraft, now: Date): NewToken => {
  const networks = networksIn(draft.networks)
  return {
    name: draft.name.trim(),
    ...(draft.kind === 'role' ? { role: draft.role } : { permissions: [...draft.permissions] }),
    expiresAt: (expiresAt(draft, now) ?? now).toISOString(),
    ...(networks.length > 0 && { networks }),
  }
}

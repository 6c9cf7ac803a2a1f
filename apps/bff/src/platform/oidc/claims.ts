import type { Role } from '@unity-desk/contract'
import type { Config } from '../../config/config.ts'
import type { Proof } from '../access/sessions.ts'
import type { ProviderIdentity } from '../operators/store.ts'
import type { Claims } from './provider.ts'

export type ClaimSettings = Pick<
  Config,
  'OIDC_NAME_CLAIM' | 'OIDC_ROLE_CLAIM' | 'OIDC_ROLE_MAP' | 'OIDC_ACR' | 'OIDC_AMR' | 'OIDC_MAX_AGE'
>

/** Who signed on, as the claims and the configuration have it. */
export type SignedOn = {
  readonly identity: ProviderIdentity
  readonly name: string
  /** Undefined for who is in no group that has one. */
  readonly role: Role | undefined
  readonly proof: Proof
  /** For the audit log. */
  readonly evidence: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A claim by its name; a name with dots that is none leads into objects. */
export const claimAt = (claims: Claims, name: string): unknown => {
  if (Object.hasOwn(claims, name)) return claims[name]
  let value: unknown = claims
  for (const key of name.split('.'))
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return value
}

const texts = (value: unknown): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((each) => typeof each === 'string')
}

/** The first pair of the map whose group the person is in: its order is the site's own ranking. */
const roleIn = (claims: Claims, { OIDC_ROLE_CLAIM, OIDC_ROLE_MAP }: ClaimSettings): Role | undefined => {
  const groups = new Set(texts(claimAt(claims, OIDC_ROLE_CLAIM)))
  return [...(OIDC_ROLE_MAP ?? [])].find(([group]) => groups.has(group))?.[1]
}

const LONGEST_NAME = 64

/** What the person is called on screens and in the log; never who they are. */
const nameIn = (claims: Claims, { OIDC_NAME_CLAIM }: ClaimSettings): string => {
  const [name = claims.sub] = texts(claimAt(claims, OIDC_NAME_CLAIM))
  // Line breaks and marks that turn the writing around can make one name look like another.
  const plain = name.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return Array.from(plain === '' ? claims.sub : plain)
    .slice(0, LONGEST_NAME)
    .join('')
}

const SECOND_MS = 1000

const writeUntilOf = (claims: Claims, settings: ClaimSettings, provenAt: Date | null): Date | null => {
  const { OIDC_ACR, OIDC_AMR, OIDC_MAX_AGE } = settings
  const methods = texts(claims['amr'])
  const isShown =
    (!OIDC_ACR || texts(claims['acr']).some((level) => OIDC_ACR.includes(level))) &&
    (!OIDC_AMR || OIDC_AMR.some((method) => methods.includes(method)))
  if (!isShown || (OIDC_MAX_AGE !== undefined && !provenAt)) return new Date(0)
  return provenAt && OIDC_MAX_AGE !== undefined
    ? new Date(provenAt.getTime() + OIDC_MAX_AGE * SECOND_MS)
    : null
}

export const readClaims = (claims: Claims, settings: ClaimSettings): SignedOn => {
  const { iss, sub, auth_time: authTime, acr, amr, sid } = claims
  const provenAt = typeof authTime === 'number' ? new Date(authTime * SECOND_MS) : null
  return {
    identity: { issuer: iss, subject: sub },
    name: nameIn(claims, settings),
    role: roleIn(claims, settings),
    proof: {
      provenAt,
      writeUntil: writeUntilOf(claims, settings, provenAt),
      providerSession: typeof sid === 'string' ? sid : null,
    },
    evidence: {
      issuer: iss,
      subject: sub,
      provenAt: provenAt?.toISOString() ?? null,
      acr: texts(acr)[0] ?? null,
      amr: texts(amr),
    },
  }
}

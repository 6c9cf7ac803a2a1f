import { pinModes, roles } from '@unity-desk/contract'
import * as z from 'zod/mini'
import * as value from './values.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Every variable that the server reads (design.md section 4), in the order that a reader would look for them. */
export const variables = {
  /** Where both listeners bind. */
  HOST: z.prefault(value.host, '127.0.0.1'),
  PORT: z.prefault(value.port, '3000'),
  PORTAL_PORT: z.prefault(value.port, '3001'),
  PUBLIC_URL: z.optional(value.origin),
  PORTAL_URL: z.optional(value.origin),
  TRUST_PROXY: z.optional(value.addresses),
  UNITY_URL: value.origins,
  UNITY_USERNAME: value.words,
  UNITY_PASSWORD: value.secret(),
  UNITY_CA_FILE: z.optional(value.words),
  /** Of Unity's own certificate, or of one that signed it. */
  UNITY_CERT_SHA256: z.optional(value.sha256),
  /** Requests at a time, of the five that Unity runs for everybody (cupi.md 1.14). */
  UNITY_CONCURRENCY: z.prefault(value.whole(1, 1000), '3'),
  DATABASE_URL: z.optional(value.databaseUrl),
  DATA_DIR: z.prefault(value.words, '.data'),
  SESSION_SECRET: z.optional(value.secret(32)),
  /** Key of the audit log's hashes. */
  AUDIT_KEY: z.optional(value.secret(32)),
  /** Takes a copy of every audit record, for whoever ships logs. */
  AUDIT_FILE: z.optional(value.words),
  /** Where alerts are posted to. */
  ALERT_WEBHOOK: z.optional(value.webhook),
  ALERT_MAIL_TO: z.optional(value.mailbox),
  STEP_UP_MINUTES: z.prefault(value.whole(1, 1440), '10'),
  OIDC_ISSUER: z.optional(value.httpsUrl),
  OIDC_CLIENT_ID: z.optional(value.words),
  OIDC_CLIENT_SECRET: z.optional(value.secret()),
  OIDC_SCOPES: z.prefault(value.scopes, 'openid profile'),
  OIDC_NAME_CLAIM: z.prefault(value.words, 'preferred_username'),
  /** Where the groups stand; a dot leads into an object, as in Keycloak's `realm_access.roles`. */
  OIDC_ROLE_CLAIM: z.prefault(value.words, 'groups'),
  OIDC_ROLE_MAP: z.optional(value.pairs(...roles)),
  /** What names somebody's account at Unity, for the portal: their alias or mail address. */
  OIDC_ACCOUNT_CLAIM: z.prefault(value.words, 'preferred_username'),
  /** What must have been shown to the provider before anything can be written. */
  OIDC_ACR: z.optional(value.list),
  OIDC_AMR: z.optional(value.list),
  OIDC_MAX_AGE: z.optional(value.whole(60, 86_400)),
  SMTP_URL: z.optional(value.smtpUrl),
  MAIL_FROM: z.optional(value.mailbox),
  CALLER_VERIFICATION: z.prefault(value.oneOf('required', 'optional', 'off'), 'required'),
  PIN_MODES: z.prefault(value.someOf(...pinModes), 'generated,ticket'),
  /** Domains whose mail addresses may be written; absent for all. */
  ADDRESS_DOMAINS: z.optional(value.domains),
  /** Seconds between sweeps of the directory index. */
  DIRECTORY_SWEEP: z.prefault(z.union([value.oneOf('off'), value.whole(1, 604_800)]), '600'),
  PORTAL_SIGN_IN: z.prefault(value.someOf('code', 'sso'), 'code'),
  PORTAL_NAME: z.prefault(value.words, 'Voicemail'),
  PORTAL_LOGO_FILE: z.optional(value.words),
  PORTAL_ACCENT: z.optional(value.colour),
  /** How the helpdesk is reached. */
  PORTAL_HELPDESK: z.optional(value.words),
  /** Codes by mail in an hour, to everybody together. */
  PORTAL_CODES_PER_HOUR: z.prefault(value.whole(1, 100_000), '60'),
  LOG_LEVEL: z.prefault(value.oneOf(...logLevels), 'info'),
} as const

/** Variables that may hold a secret, and so may be named by a file. */
export const secretVariables = [
  'UNITY_PASSWORD',
  'DATABASE_URL',
  'SESSION_SECRET',
  'AUDIT_KEY',
  'ALERT_WEBHOOK',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
] as const satisfies readonly (keyof typeof variables)[]

/** Families in which a name that is not listed is a mistake rather than somebody else's variable. */
export const families = ['OIDC_', 'UNITY_', 'SMTP_'] as const

export type Config = Readonly<z.output<z.ZodMiniObject<typeof variables>>> & {
  /** Names of the files that secrets were read from, for reading them again when they change. */
  readonly secretFiles: Readonly<Partial<Record<(typeof secretVariables)[number], string>>>
}

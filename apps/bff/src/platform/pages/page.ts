import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the web is built to. */
export const distDirectory = fileURLToPath(new URL('../../../../web/dist/', import.meta.url))

/** Stands in the built page wherever the nonce of the answer belongs. */
const PLACEHOLDER = '__CSP_NONCE__'

/** A page with a nonce that no other answer has. */
export type Page = { readonly html: string; readonly contentSecurityPolicy: string }

export const readPage = (folder: string, name: string): Promise<string | undefined> =>
  readFile(join(folder, name), 'utf8').catch(() => undefined)

/** No inline script, no foreign origin, one named Trusted Types policy (security.md 3.4). */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types unity-desk',
  ].join('; ')

export const renderPage = (template: string): Page => {
  const nonce = randomBytes(16).toString('base64')
  return { html: template.replaceAll(PLACEHOLDER, nonce), contentSecurityPolicy: policyWith(nonce) }
}

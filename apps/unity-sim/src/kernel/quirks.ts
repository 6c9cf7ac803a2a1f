/** Ways in which one release or another differs, to be asked for by name. */
export const QUIRKS = {
  'documented-spelling':
    "SMTP proxy addresses are written in the misspelt names of Cisco's page (cupi.md 3.1)",
  'doubled-location': 'Location prints the path twice, as a 10.x server did (cupi.md 1.10)',
  'encoded-parentheses-find-nothing': '%28 and %29 in a query: an empty list (cupi.md 11, item 9)',
  'login-rate': 'the third Basic within a second without cookies is answered 503 (cupi.md 1.3)',
  'no-charset': 'Content-Type has no charset, and 204 has no Content-Type, as on 10.x (cupi.md 11, item 7)',
  'past-end-refused': 'a page past the end is answered 400 (cupi.md 11, item 16)',
  'pre-10': 'no compound queries, no REQUEST_TOKEN_KEY (cupi.md 6)',
  'pre-11.5': 'no EmailAddress in lists and queries of users (cupi.md 6)',
  'primary-address-free': 'an SMTP proxy address may equal the primary address of another user (cupi.md 3.4)',
  'reject-encoded-parentheses': '%28 and %29 in a query are answered 400 (cupi.md 1.13)',
  'repeat-credential-wording': 'the newer text for a PIN found in the history (cupi.md 1.11)',
  'sessions-only': 'Basic without cookies is answered 503 while the account has a session',
} as const

export type Quirk = keyof typeof QUIRKS

export const isQuirk = (name: string): name is Quirk => Object.hasOwn(QUIRKS, name)

/** Quirks that a release brings with it (cupi.md 6). Only the leading integers of a version are looked at. */
export const quirksOf = (version: string): readonly Quirk[] => {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  if (major < 10) return ['pre-10', 'pre-11.5']
  return major < 11 || (major === 11 && minor < 5) ? ['pre-11.5'] : []
}

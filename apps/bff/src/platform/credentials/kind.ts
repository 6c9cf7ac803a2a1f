/** The two credentials of a person. */
export const credentialKinds = ['pin', 'password'] as const

export type CredentialKind = (typeof credentialKinds)[number]

/** In a sentence. */
export const nameOf: Readonly<Record<CredentialKind, string>> = { pin: 'PIN', password: 'password' }

/** In the audit log. */
export const resetOf = (kind: CredentialKind): string => `users.${kind}.reset`
export const unlockOf = (kind: CredentialKind): string => `users.${kind}.unlock`
export const lockOf = (kind: CredentialKind): string => `users.${kind}.lock`

/** A link was mailed with which the person sets the PIN. */
export const PIN_TICKET = 'users.pin.ticket'

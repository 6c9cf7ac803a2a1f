import type { Person } from '#lib/person.ts'
import { words } from './words.ts'
import classes from './sync-note.module.css'

/**
 * Only people who come from Unified CM can have their PIN kept alike there (product.md 2.1). CUPI does not say whether it
 * is.
 */
const comesFromUnifiedCm = ({ user }: Person): boolean =>
  [user.CcmId, user.LdapCcmUserId, user.LdapCcmPkid].some(Boolean)

/** What else a new PIN opens. */
export const SyncNote = ({ person }: { readonly person: Person | undefined }) =>
  person && comesFromUnifiedCm(person) ? <p className={classes.note}>{words.sync}</p> : null

import type { Config } from '../../config/config.ts'
import type { Identity } from '../access/identity.ts'
import type { Admit } from '../access/verification.ts'
import type { Audit } from '../audit/audit.ts'
import type { Acting } from '../audit/draft.ts'
import type { KeyedLock } from '../keyed-lock.ts'
import type { Patience, PatienceTiming } from '../patience.ts'
import type { Unity } from '../unity/client.ts'
import type { Rules } from '../unity/rules.ts'
import type { CredentialKind } from './kind.ts'
import type { Credential } from './target.ts'
import type { WriteTiming } from './write.ts'

/** What the commands on a PIN or a password work with. */
export type CredentialContext = {
  readonly unity: Unity
  readonly rules: Rules
  /** Server that writes go to. */
  readonly node: string
  readonly audit: Audit
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
  /** One write per person at a time. */
  readonly onePerPerson: KeyedLock
  readonly admit: Admit
  /** Is told what a credential is like after a write. */
  readonly seen: (kind: CredentialKind, ObjectId: string, credential: Credential) => void
  readonly config: Pick<Config, 'PIN_MODES'>
  readonly timing: { readonly write: WriteTiming; readonly patience: PatienceTiming }
}

/** Who asks for a command, and for whom. */
export type CredentialRequest = {
  readonly identity: Identity
  readonly acting: Acting
  readonly ObjectId: string
  readonly patience: Patience
}

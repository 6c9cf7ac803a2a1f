import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { serverNow } from '#api/clock.ts'
import { troubleOf } from '#api/trouble.ts'
import type { Person } from '#lib/person.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { ActButtons } from './act-buttons.tsx'
import { ActDialogs } from './act-dialogs.tsx'
import { CredentialFacts } from './credential-facts.tsx'
import { diagnose, type Diagnosis } from './diagnosis.ts'
import { credential, rule, type What } from './queries.ts'
import { SyncNote } from './sync-note.tsx'
import { useCredentialActs } from './use-credential-acts.ts'
import { words } from './words.ts'
import classes from './credentials-tab.module.css'

type ActsProps = {
  readonly person: Person
  readonly diagnosis: Diagnosis
  readonly onLook: () => void
}

/** The acts on the web password; those on the PIN stand above the tabs. */
const PasswordActs = ({ person, diagnosis, onLook }: ActsProps) => {
  const { ObjectId, DisplayName } = person.user
  const so = { ObjectId, DisplayName, person }
  const acts = useCredentialActs('password', so, diagnosis)
  return (
    <>
      <div className={classes.acts}>
        <ActButtons what="password" acts={acts} diagnosis={diagnosis} />
      </div>
      <ActDialogs what="password" so={so} acts={acts} onLook={onLook} />
    </>
  )
}

type Props = { readonly person: Person; readonly what: What }

const Section = ({ person, what }: Props) => {
  const id = useId()
  const isPin = what === 'PIN'
  const itsState = useQuery(credential(what, person.user.ObjectId))
  const itsRule = useQuery(rule(itsState.data?.CredentialPolicyObjectId))
  const isOwned = !isPin && (person.user.LdapType ?? 0) !== 0
  const failed = [itsState, itsRule].find((query) => troubleOf(query))
  const trouble = failed && troubleOf(failed)
  const diagnosis =
    itsState.data &&
    itsRule.data &&
    diagnose(itsState.data, itsRule.data, isPin ? person : undefined, serverNow())
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {isPin ? words.tab.pin : words.tab.password}
      </h2>
      {isPin && <SyncNote person={person} />}
      {isOwned && <p className={classes.owned}>{words.tab.directoryOwned}</p>}
      {!isPin && !isOwned && diagnosis && (
        <PasswordActs person={person} diagnosis={diagnosis} onLook={() => void itsState.refetch()} />
      )}
      {trouble ? (
        <ErrorPanel {...trouble} onRetry={() => void failed.refetch()} />
      ) : (
        <CredentialFacts what={what} credential={itsState.data} rule={itsRule.data} diagnosis={diagnosis} />
      )}
    </section>
  )
}

/** The state of both credentials, fact by fact, and what can be done about the password. */
export const CredentialsTab = ({ person }: { readonly person: Person }) => (
  <div className={classes.sections}>
    <Section person={person} what="PIN" />
    <Section person={person} what="password" />
  </div>
)

import { useQuery } from '@tanstack/react-query'
import { serverNow } from '#api/clock.ts'
import { troubleOf } from '#api/trouble.ts'
import type { Person } from '#lib/person.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { CredentialFacts } from './credential-facts.tsx'
import { diagnose } from './diagnosis.ts'
import { password, pin, rule } from './queries.ts'
import { words } from './words.ts'
import classes from './credentials-tab.module.css'

type Props = { readonly person: Person; readonly what: 'PIN' | 'password' }

const Section = ({ person, what }: Props) => {
  const isPin = what === 'PIN'
  const credential = useQuery((isPin ? pin : password)(person.user.ObjectId))
  const itsRule = useQuery(rule(credential.data?.CredentialPolicyObjectId))
  const isOwned = !isPin && (person.user.LdapType ?? 0) !== 0
  const failed = [credential, itsRule].find((query) => troubleOf(query))
  const trouble = failed && troubleOf(failed)
  return (
    <section>
      <h2 className={classes.title}>{isPin ? words.tab.pin : words.tab.password}</h2>
      {isOwned && <p className={classes.owned}>{words.tab.directoryOwned}</p>}
      {trouble ? (
        <ErrorPanel {...trouble} onRetry={() => void failed.refetch()} />
      ) : (
        <CredentialFacts
          what={what}
          credential={credential.data}
          rule={itsRule.data}
          diagnosis={
            credential.data &&
            itsRule.data &&
            diagnose(credential.data, itsRule.data, isPin ? person : undefined, serverNow())
          }
        />
      )}
    </section>
  )
}

/** The state of both credentials, fact by fact. */
export const CredentialsTab = ({ person }: { readonly person: Person }) => (
  <div className={classes.sections}>
    <Section person={person} what="PIN" />
    <Section person={person} what="password" />
  </div>
)

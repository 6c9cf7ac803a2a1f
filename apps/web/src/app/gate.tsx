import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ask } from '#api/renewal.ts'
import { sessionQuery } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { verificationAsk } from '#api/verification.ts'
import { useStore } from '#lib/store.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { lazily } from '#ui/lazily.tsx'
import { PartMissing } from './errors/part-missing.tsx'
import { features } from './registry.ts'
import { useIsReplaced } from './use-is-replaced.ts'
import classes from './gate.module.css'

const SignIn = features.flatMap(({ signIn }) => (signIn ? [lazily(signIn)] : []))[0]
const Verification = features.flatMap(({ verification }) =>
  verification ? [lazily(verification, { onMissing: (props) => props.ask.answer(undefined) })] : [],
)[0]
const Renewal = features.flatMap(({ renewal }) =>
  renewal ? [lazily(renewal, { onMissing: (props) => props.ask.answer(false) })] : [],
)[0]

/**
 * Lets in who is signed in. The address stays as it is meanwhile, so that after the sign-in the person is where they
 * wanted to go. A session that ends later is renewed in a dialog over the page.
 */
const Door = ({ children }: { readonly children: ReactNode }) => {
  const query = useQuery(sessionQuery)
  const { data: session } = query
  const trouble = troubleOf(query)
  const asked = useStore(ask)
  const caller = useStore(verificationAsk)
  const isReplaced = useIsReplaced(session)
  if (isReplaced) return null
  if (session)
    return (
      <>
        {children}
        {caller && Verification && <Verification ask={caller} />}
        {asked && Renewal && <Renewal name={session.operator.name} ask={asked} />}
      </>
    )
  if (session === null) return SignIn && <SignIn />
  if (trouble)
    return (
      <main className={classes.broken}>
        <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
      </main>
    )
  return null
}

export const Gate = ({ children }: { readonly children: ReactNode }) => (
  <>
    <Door>{children}</Door>
    <PartMissing />
  </>
)

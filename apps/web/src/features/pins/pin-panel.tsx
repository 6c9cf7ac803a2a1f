import { useQuery } from '@tanstack/react-query'
import { serverNow } from '#api/clock.ts'
import { troubleOf } from '#api/trouble.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useTick } from '#ui/use-tick.ts'
import { ActButtons } from './act-buttons.tsx'
import { ActDialogs } from './act-dialogs.tsx'
import { diagnose } from './diagnosis.ts'
import { PinState } from './pin-state.tsx'
import { pin, rule } from './queries.ts'
import { useCredentialActs } from './use-credential-acts.ts'

const SECOND = 1000

/** Why can't they get in, and the smallest fix. */
export const PinPanel = (so: PersonSoFar) => {
  const { ObjectId, person } = so
  const credentialQuery = useQuery(pin(ObjectId))
  const credential = credentialQuery.data
  const ruleQuery = useQuery(rule(credential?.CredentialPolicyObjectId))
  const itsRule = ruleQuery.data
  const diagnosis = credential && itsRule && diagnose(credential, itsRule, person, serverNow())
  const acts = useCredentialActs('PIN', so, diagnosis)

  const isLocked = diagnosis?.states.some(({ kind }) => kind === 'locked-by-failures') ?? false
  // Minutes are counted down, and a lock that ends by itself is seen to end.
  useTick(SECOND, isLocked)

  const failed = [credentialQuery, ruleQuery].find((query) => troubleOf(query))
  const trouble = failed && troubleOf(failed)
  return (
    <>
      {trouble ? (
        <ErrorPanel {...trouble} onRetry={() => void failed.refetch()} />
      ) : (
        <PinState
          credential={credential}
          rule={itsRule}
          diagnosis={diagnosis}
          actions={diagnosis && <ActButtons what="PIN" acts={acts} diagnosis={diagnosis} />}
        />
      )}
      <ActDialogs what="PIN" so={so} acts={acts} onLook={() => void credentialQuery.refetch()} />
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { verifiedActions, type Permission, type VerifiedAction } from '@unity-desk/contract'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { configurationQuery } from '#api/status.ts'
import { askVerification, timeLeft, verifiedCallers } from '#api/verification.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { useStore } from '#lib/store.ts'
import { Button } from '#ui/button.tsx'
import { useKey } from '#ui/keys.ts'
import { StateTag } from '#ui/state-tag.tsx'
import { useTick } from '#ui/use-tick.ts'
import { TimeLeft } from './time-left.tsx'
import { words } from './words.ts'
import classes from './caller-line.module.css'

const permissionOf = {
  'pin-reset': 'pins:reset',
  'pin-unlock': 'pins:unlock',
  'password-reset': 'passwords:reset',
  'password-unlock': 'passwords:reset',
} as const satisfies Readonly<Record<VerifiedAction, Permission>>

const SECOND = 1000

/** Whether the caller is who they say, and finding it out before anything is done. */
export const CallerLine = ({ ObjectId, person }: PersonSoFar) => {
  const { data: configuration } = useQuery(configurationQuery)
  const session = useSession()
  const callers = useStore(verifiedCallers)
  const known = callers.filter((each) => each.target === ObjectId && timeLeft(each) > 0)
  const actions = verifiedActions.filter((action) => mayOpen(session, permissionOf[action]))
  const [first] = actions
  const isShown =
    configuration !== undefined && configuration.callerVerification !== 'off' && first !== undefined
  const verify = (): void => {
    if (first) void askVerification({ target: ObjectId, action: first, actions })
  }
  useKey('v', words.line.verify, verify, isShown && person !== undefined)
  useTick(SECOND, known.length > 0)

  if (!isShown) return null
  return (
    <section className={classes.line} aria-label={words.line.label}>
      {known.length === 0 ? (
        <StateTag tone={configuration.callerVerification === 'required' ? 'warn' : 'calm'}>
          {words.line.not}
        </StateTag>
      ) : (
        known.map(({ id, action, expiresAt }) => (
          <span key={id} className={classes.known}>
            <StateTag tone="good">{words.line.verified(words.actions[action])}</StateTag>
            <TimeLeft until={expiresAt} />
          </span>
        ))
      )}
      <Button size="small" hint="v" onClick={verify}>
        {words.line.verify}
      </Button>
    </section>
  )
}

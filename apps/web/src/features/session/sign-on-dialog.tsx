import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { isSameOperator, whoIsThere } from '#api/other-tabs.ts'
import { sessionQuery, useSession } from '#api/session.ts'
import type { RenewalAsk } from '#lib/feature.ts'
import { Button } from '#ui/button.tsx'
import { Dialog, DialogActions } from '#ui/dialog.tsx'
import { beforeLeaving } from '#ui/unsaved.ts'
import { leave } from './queries.ts'
import { onSignedOn, openSignOn } from './single-sign-on.ts'
import { words } from './words.ts'
import classes from './renewal-dialog.module.css'

/** The provider's pages open in a window of their own: the person signs on there, and goes on here where they were. */
export const SignOnDialog = ({ need, reason, answer }: RenewalAsk) => {
  const before = useSession()
  const queryClient = useQueryClient()
  const [place, setPlace] = useState<'closed' | 'open' | 'blocked'>('closed')
  const isStepUp = need === 'step-up'
  const text = isStepUp ? words.signOn.stepUp : words.renewal

  const look = useEffectEvent(async () => {
    const session = await whoIsThere()
    if (!session) return
    if (!isSameOperator(session, before)) return leave()
    if (isStepUp && session.stepUpUntil === before.stepUpUntil) return
    queryClient.setQueryData(sessionQuery.queryKey, session)
    answer(true)
  })
  useEffect(() => {
    const onLook = (): void => void look()
    const stop = onSignedOn(onLook)
    // A window that could not tell: whoever comes back to this page has been there.
    window.addEventListener('focus', onLook)
    return () => {
      stop()
      window.removeEventListener('focus', onLook)
    }
  }, [])

  return (
    <Dialog title={text.title} size="small" onClose={isStepUp ? () => answer(false) : undefined}>
      <div className={classes.form}>
        <p>{isStepUp ? reason : words.renewal.text}</p>
        <p role="status">{words.signOn[place]}</p>
        <DialogActions>
          <Button
            tone={isStepUp ? 'plain' : 'quiet'}
            onClick={isStepUp ? () => answer(false) : () => beforeLeaving(leave)}
          >
            {isStepUp ? words.stepUp.cancel : words.renewal.other}
          </Button>
          <Button
            tone="primary"
            hint="Enter"
            autoFocus
            onClick={() => setPlace(openSignOn(isStepUp) ? 'open' : 'blocked')}
          >
            {words.signOn.submit}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}

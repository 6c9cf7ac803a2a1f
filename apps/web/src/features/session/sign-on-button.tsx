import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from '#ui/button.tsx'
import { leaveToSignOn, methodsQuery } from './single-sign-on.ts'
import { words } from './words.ts'
import classes from './sign-on-button.module.css'

/** The way to the OpenID provider, where the server has one. */
export const SignOnButton = () => {
  const id = useId()
  const { data } = useQuery(methodsQuery)
  if (!data || data.singleSignOn === 'off') return null
  const isAway = data.singleSignOn === 'unavailable'
  return (
    <div className={classes.other}>
      <p className={classes.or}>{words.or}</p>
      <Button size="large" isFullWidth disabledBecause={isAway ? id : undefined} onClick={leaveToSignOn}>
        {words.singleSignOn}
      </Button>
      <p id={id} className={classes.away} role="status">
        {isAway && words.singleSignOnAway}
      </p>
    </div>
  )
}

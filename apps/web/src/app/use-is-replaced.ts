import type { Session } from '@unity-desk/contract'
import { useEffect, useEffectEvent, useState } from 'react'
import { isSameOperator, onOtherTab, whoIsThere } from '#api/other-tabs.ts'
import { release } from '#ui/unsaved.ts'

/**
 * Whether another tab has signed in as somebody else: then nothing of this page is shown any more, typed or not, and
 * they begin with one of their own.
 */
export const useIsReplaced = (session: Session | null | undefined): boolean => {
  const [isReplaced, setReplaced] = useState(false)
  const look = useEffectEvent(async () => {
    const now = session && (await whoIsThere())
    if (!now || isSameOperator(now, session)) return
    setReplaced(true)
    release()
    location.replace('/')
  })
  useEffect(() => onOtherTab(() => void look()), [])
  return isReplaced
}

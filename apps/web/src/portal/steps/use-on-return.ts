import { useEffect, useEffectEvent } from 'react'

/** When somebody comes back to the page, such as from a call. */
export const useOnReturn = (act: () => void): void => {
  const onReturn = useEffectEvent(act)
  useEffect(() => {
    const listen = (): void => {
      if (document.visibilityState === 'visible') onReturn()
    }
    document.addEventListener('visibilitychange', listen)
    return () => document.removeEventListener('visibilitychange', listen)
  }, [])
}

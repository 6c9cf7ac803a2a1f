import { useEffect, useRef } from 'react'

/**
 * Has the browser ask before it leaves the page while something is typed that would be lost with it: the page is not
 * kept for the way back, as it may have shown a PIN (no-store).
 *
 * @returns to be called when something is typed
 */
export const useAskBeforeLeaving = (): (() => void) => {
  const isTyped = useRef(false)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isTyped.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return () => {
    isTyped.current = true
  }
}

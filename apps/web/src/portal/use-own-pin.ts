import type { OwnPin } from '@unity-desk/contract'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { desk } from './desk.ts'
import { goEnded } from './place.ts'
import { isSignedOut } from './trouble.ts'

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly pin: OwnPin }
  | { readonly kind: 'failed'; readonly error: unknown }

type OwnPinReading = {
  readonly reading: Reading
  readonly read: () => void
  /** Reads it without hiding what is known, and keeps that where it fails. */
  readonly refresh: () => void
}

/** The person's PIN as it is now, never an earlier answer: read anew by each step, and when the connection is back. */
export const useOwnPin = (): OwnPinReading => {
  const latest = useRef<AbortController>(undefined)
  const [reading, setReading] = useState<Reading>({ kind: 'reading' })

  const ask = async (): Promise<void> => {
    latest.current?.abort()
    const gone = new AbortController()
    latest.current = gone
    try {
      const pin = await desk.pin({ signal: gone.signal })
      setReading({ kind: 'read', pin })
    } catch (error) {
      if (gone.signal.aborted) return
      if (isSignedOut(error)) goEnded()
      else setReading((last) => (last.kind === 'read' ? last : { kind: 'failed', error }))
    }
  }
  const refresh = (): void => void ask()
  const read = (): void => {
    setReading({ kind: 'reading' })
    refresh()
  }

  const askFirst = useEffectEvent(refresh)
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it is set when the answer comes
    askFirst()
    return () => latest.current?.abort()
  }, [])

  const isFailed = reading.kind === 'failed'
  const askAgain = useEffectEvent(read)
  useEffect(() => {
    if (!isFailed) return undefined
    const onOnline = (): void => askAgain()
    addEventListener('online', onOnline)
    return () => removeEventListener('online', onOnline)
  }, [isFailed])

  return { reading, read, refresh }
}

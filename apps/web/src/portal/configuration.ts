import { portalConfiguration, type PortalConfiguration } from '@unity-desk/contract'
import { useEffect } from 'react'
import * as z from 'zod/mini'
import { createStore, useStore } from '#lib/store.ts'
import { applyAccent } from './accent.ts'
import { desk } from './desk.ts'

/** The server writes it into the page, so that nothing need be asked before something is drawn. */
const inPage = (): PortalConfiguration | undefined => {
  const content = document.querySelector<HTMLMetaElement>('meta[name="portal-configuration"]')?.content ?? ''
  try {
    const read = z.safeParse(portalConfiguration, JSON.parse(content))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

const store = createStore<PortalConfiguration | undefined>(undefined)

const take = (configuration: PortalConfiguration): void => {
  applyAccent(configuration.accent)
  store.set(configuration)
}

/** Colours the page before it is drawn, where it is known already. */
export const beginConfiguration = (): void => {
  const known = inPage()
  if (known) take(known)
}

const AGAIN_MS = 4000

/** How this portal is called, coloured and signed in to; undefined until it is known. */
export const useConfiguration = (): PortalConfiguration | undefined => {
  const known = useStore(store)
  useEffect(() => {
    if (known) return undefined
    const gone = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async (): Promise<void> => {
      try {
        take(await desk.configuration({ signal: gone.signal }))
      } catch {
        if (!gone.signal.aborted) timer = setTimeout(() => void ask(), AGAIN_MS)
      }
    }
    void ask()
    return () => {
      gone.abort()
      clearTimeout(timer)
    }
  }, [known])
  return known
}

import { useCallback, useSyncExternalStore } from 'react'

const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

/** Room for two panes side by side. The style sheets know the same width. */
export const useTwoPanes = (): boolean => useMedia('(min-width: 1000px)')

/** A telephone: the navigation is at the bottom. */
export const useBottomBar = (): boolean => useMedia('(max-width: 599px)')

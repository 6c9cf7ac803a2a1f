import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { NavigationType, useBlocker, useLocation, useNavigation, type BlockerFunction } from 'react-router'
import * as z from 'zod/mini'
import { closeTopDialog, isDialogOpen } from '#ui/open-dialogs.ts'
import { beforeLeaving, unsaved } from '#ui/unsaved.ts'

/** How long the browser's history rests before it is taken to have settled. */
const REST_MS = 150

/** What the router keeps with each entry of the browser's history; the first has no key of its own. */
const entry = z.object({ idx: z.number(), key: z._default(z.string(), 'default') })

const entryNow = () => entry.safeParse(history.state).data

/**
 * The router undoes a Back that was held by going forward again. A second Back on its heels (a double press) is taken
 * for that, and the address then is not that of the page: so it is set right when the presses are over.
 */
const useAddressOfPage = (): void => {
  const { key } = useLocation()
  const { state } = useNavigation()
  const shown = useRef<number>(undefined)
  useEffect(() => {
    const now = entryNow()
    if (now?.key === key) shown.current = now.idx
  }, [key])

  const settle = useEffectEvent(() => {
    const now = entryNow()
    if (state !== 'idle' || !now || shown.current === undefined || now.idx === shown.current) return
    history.go(shown.current - now.idx)
  })
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const onPop = (): void => {
      clearTimeout(rest)
      rest = setTimeout(() => settle(), REST_MS)
    }
    window.addEventListener('popstate', onPop)
    return () => {
      clearTimeout(rest)
      window.removeEventListener('popstate', onPop)
    }
  }, [])
}

/**
 * Stands at the way out of every screen. Back and Forward are to an open dialog what its Esc is, as the Back of a
 * telephone is to it everywhere: they close it and lead nowhere, and one that must be answered stays. Everything else
 * that changes the address asks first where something is typed.
 */
export const useLeaveGuard = (): void => {
  const isOfDialog = useRef(false)
  const isHeld = useCallback<BlockerFunction>(
    ({ currentLocation: here, nextLocation: next, historyAction }) => {
      if (here.key === next.key) return false
      isOfDialog.current = historyAction === NavigationType.Pop && isDialogOpen()
      const isElsewhere = here.pathname !== next.pathname || here.search !== next.search
      return isOfDialog.current || (isElsewhere && unsaved.get().length > 0)
    },
    [],
  )
  const blocker = useBlocker(isHeld)
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (isOfDialog.current) {
      blocker.reset()
      closeTopDialog()
    } else beforeLeaving(blocker.proceed, { stay: blocker.reset })
  }, [blocker])
  useAddressOfPage()
}

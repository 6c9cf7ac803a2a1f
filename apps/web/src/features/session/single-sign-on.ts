import { queryOptions } from '@tanstack/react-query'
import { SINGLE_SIGN_ON } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'
import { paths } from '#lib/paths.ts'

const AGAIN_MS = 15_000

/** Whether there is single sign-on, and whether it answers: a provider that is back is noticed by itself. */
export const methodsQuery = queryOptions({
  queryKey: ['sign-in-methods'],
  queryFn: ({ signal }) => desk.session.methods({ signal }),
  refetchInterval: ({ state }) => (state.data?.singleSignOn === 'unavailable' ? AGAIN_MS : false),
})

/** Leads away, and back to the page that was asked for. */
export const leaveToSignOn = (): void => {
  const query = new URLSearchParams({ [SINGLE_SIGN_ON.to]: `${location.pathname}${location.search}` })
  location.assign(`${SINGLE_SIGN_ON.path}?${query.toString()}`)
}

/**
 * Signs on in a window of its own, so that nothing of the page goes away.
 * @returns whether the browser opened it
 */
export const openSignOn = (isStepUp: boolean): boolean => {
  const query = new URLSearchParams({
    [SINGLE_SIGN_ON.to]: paths.signedOn,
    ...(isStepUp && { [SINGLE_SIGN_ON.stepUp]: '' }),
  })
  return window.open(`${SINGLE_SIGN_ON.path}?${query.toString()}`, '', 'popup,width=520,height=680') !== null
}

// The provider's pages and ours do not share a window's opener (Cross-Origin-Opener-Policy), but pages of ours share this.
const CHANNEL = 'unity-desk-signed-on'

/** Tells the page that opened the window that it is done. */
export const tellSignedOn = (): void => {
  const channel = new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel.postMessage('')
  channel.close()
}

/** @returns what stops the listening */
export const onSignedOn = (listener: () => void): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', listener)
  return () => channel.close()
}

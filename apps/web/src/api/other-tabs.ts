import type { Session } from '@unity-desk/contract'
import { desk } from './desk.ts'

// Tabs share the cookie: when somebody else signs in in one of them, what another shows is of the one before, and what
// is done there would be done by the one after.
const CHANNEL = 'unity-desk-signed-in'

// One for the page, which posts and hears: a channel is told everything but what it posted itself, so that a second one
// of the same page would be told by the first.
const channel = new BroadcastChannel(CHANNEL)

/** Has the other tabs look who is signed in by now. */
export const tellOtherTabs = (): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  channel.postMessage('')
}

/** @param listener called when it may be somebody else. @returns what stops the listening */
export const onOtherTab = (listener: () => void): (() => void) => {
  channel.addEventListener('message', listener)
  // While a page is put away for the way back it hears nothing.
  const onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) listener()
  }
  window.addEventListener('pageshow', onReturn)
  return () => {
    channel.removeEventListener('message', listener)
    window.removeEventListener('pageshow', onReturn)
  }
}

/** Who the browser is signed in as by now; undefined for nobody, or where it cannot be told. */
export const whoIsThere = async (): Promise<Session | undefined> => desk.session.get().catch(() => undefined)

/** The provider of a single sign-on may know somebody by the name of a local operator. */
export const isSameOperator = (one: Session, other: Session): boolean =>
  one.operator.name === other.operator.name && one.singleSignOn === other.singleSignOn

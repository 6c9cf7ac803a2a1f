import { PORTAL } from '@unity-desk/contract'

/** A one-use secret that came with a link. It stands in this page's memory and nowhere else. */
export type Link = { readonly kind: 'ticket' | 'not-me'; readonly secret: string }

/** What the fragment of an address holds, if it is one of ours. */
export const linkIn = (fragment: string): Link | undefined => {
  const [, name, secret] = /^#([a-z-]+)=([\w.~-]{1,200})$/.exec(fragment) ?? []
  if (secret === undefined) return undefined
  if (name === PORTAL.ticket) return { kind: 'ticket', secret }
  return name === PORTAL.notMe ? { kind: 'not-me', secret } : undefined
}

/** Takes the secret out of the address bar, before it is seen, copied or kept in the history. */
const takeLink = (): Link | undefined => {
  const link = linkIn(location.hash)
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search)
  return link
}

export const link = takeLink()

/** For the moment in which the page is loaded again in another language. */
export const putLinkBack = (): void => {
  if (link) history.replaceState(history.state, '', `#${link.kind}=${link.secret}`)
}

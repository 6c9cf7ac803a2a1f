import { CupiProtocolError } from '../errors.ts'

/** Where a link of an answer leads, below `/vmrest`. */
export type Link = {
  /** Beginning with a slash. */
  readonly path: string
  /** With its question mark; empty for none. */
  readonly search: string
}

const NOWHERE = 'http://unity.invalid'

/**
 * Reads one of Unity's `...URI` fields: `/vmrest/smtpproxyaddresses?query=(...)`.
 * @throws CupiProtocolError when it leads out of `/vmrest`, or to another host (cupi.md 9, rule 14)
 */
export const readLink = (link: string): Link => {
  // Links to a menu entry hold a raw `#` (cupi.md 11, item 20).
  const text = link.trim().replaceAll('#', '%23')
  if (URL.canParse(text, NOWHERE)) {
    const { origin, pathname, search } = new URL(text, NOWHERE)
    const below = /^\/vmrest(\/.+)$/.exec(pathname)?.[1]
    if (origin === NOWHERE && below !== undefined) return { path: below, search }
  }
  throw new CupiProtocolError('a link leads out of /vmrest', { snippet: link.slice(0, 200) })
}

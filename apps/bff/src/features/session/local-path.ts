const LONGEST = 512
const HERE = 'http://here.invalid'

/**
 * A place in the console that may be gone to after a sign-on: a path of our own, and no interface. Anything else is the
 * front page, as a link that somebody else made must not lead away from here with our name on it.
 */
export const localPath = (asked: string | undefined): string => {
  if (asked === undefined || asked.length > LONGEST || !asked.startsWith('/')) return '/'
  if (!URL.canParse(asked, HERE)) return '/'
  const { origin, pathname, search } = new URL(asked, HERE)
  // A browser reads two slashes, and a slash with a backslash, as the beginning of another host.
  if (origin !== HERE || pathname.startsWith('//') || /^\/(?:api|vmrest)(?:\/|$)/i.test(pathname)) return '/'
  return `${pathname}${search}`
}

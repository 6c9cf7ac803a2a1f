import type { CupiAnswer } from './send.ts'

const SEGMENT = /^[\w.*#~-]{1,128}$/

const lastSegment = (link: string): string | undefined => {
  const last = link.split('/').findLast((segment) => segment !== '')
  return last !== undefined && SEGMENT.test(last) && !/^\.+$/.test(last) ? last : undefined
}

/**
 * The id in the answer to a create: the last path segment of the body, which is a bare path whatever its type says,
 * or of Location, whose path some servers print twice; undefined when neither has one (cupi.md 1.10).
 */
export const createdId = ({ text, location }: Pick<CupiAnswer, 'text' | 'location'>): string | undefined => {
  const body = text.trim()
  const named = /^\/+vmrest\/\S+$/.test(body) ? lastSegment(body) : undefined
  return named ?? (location === null ? undefined : lastSegment(location.trim()))
}

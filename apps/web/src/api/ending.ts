import { serverNow } from './clock.ts'
import { isUncertain } from './error-text.ts'
import { words } from './words.ts'

/**
 * How a write has ended, as Unity shows it afterwards. `unseen`: taken, and not to be seen. `unknown`: no answer, and not
 * to be seen either, or nothing could be read.
 */
export type Ending = { readonly kind: 'done' | 'unseen' | 'unknown'; readonly at: Date }

export type Written<T> = {
  readonly act: () => Promise<unknown>
  readonly read: () => Promise<T>
  readonly isThere: (read: T) => boolean
}

/**
 * Writes, and reads what has come of it: a status alone proves nothing.
 * @throws whatever says that nothing was written
 */
export const writeAndRead = async <T>({ act, read, isThere }: Written<T>): Promise<Ending> => {
  const isLost = await act().then(
    () => false,
    (error: unknown) => {
      if (isUncertain(error)) return true
      throw error
    },
  )
  try {
    const found = await read()
    const at = serverNow()
    if (isThere(found)) return { kind: 'done', at }
    return { kind: isLost ? 'unknown' : 'unseen', at }
  } catch {
    return { kind: 'unknown', at: serverNow() }
  }
}

/** An ending in words, for every place that tells one. */
export const describeEnding = ({
  kind,
  at,
}: Ending): { readonly tone: 'good' | 'warn'; readonly text: string } => ({
  tone: kind === 'done' ? 'good' : 'warn',
  text: words.endings[kind](at),
})

import { useState } from 'react'
import { describeEnding, writeAndRead, type Ending, type Written } from './ending.ts'
import { describeError } from './error-text.ts'

/** Why nothing was written, in one line for the place where it was typed. */
const sentenceOf = (error: unknown): string => {
  const { what, why, now } = describeError(error)
  return `${what} ${why} ${now}`
}

/** The last write of a screen, and what came of it. */
export const useEnding = () => {
  const [ending, setEnding] = useState<Ending | undefined>()

  /** @returns why nothing was written; undefined where it was, or may have been */
  const run = async <T>(written: Written<T>): Promise<string | undefined> => {
    setEnding(undefined)
    try {
      setEnding(await writeAndRead(written))
      return undefined
    } catch (error) {
      return sentenceOf(error)
    }
  }

  return { note: ending && describeEnding(ending), run, clear: () => setEnding(undefined) }
}

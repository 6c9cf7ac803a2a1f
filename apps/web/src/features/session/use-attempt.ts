import { useState } from 'react'
import { describeError, type ErrorText } from '#api/error-text.ts'
import { useTick } from '#ui/use-tick.ts'
import { isCodeAsked, isCodeWrong, isWrong, secondsToWait } from './queries.ts'
import { words } from './words.ts'

export type Trouble =
  | { readonly kind: 'wrong'; readonly text: string }
  | { readonly kind: 'throttled'; readonly text: string; readonly seconds: number }
  | { readonly kind: 'other'; readonly text: ErrorText }

type Attempt = {
  /** @returns whether it was right, or else what must be given anew */
  readonly run: (attempt: () => Promise<void>) => Promise<'right' | 'password' | 'code'>
  readonly isRunning: boolean
  /** The server has asked for the code of an authenticator app. */
  readonly isCodeAsked: boolean
  readonly trouble: Trouble | undefined
}

const leftUntil = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1000))

/** One try to sign in after the other, and what came of the last. */
export const useAttempt = (): Attempt => {
  const [isRunning, setRunning] = useState(false)
  const [failure, setFailure] = useState<{ error: unknown; until: number | undefined } | undefined>()
  useTick(1000, failure?.until !== undefined)

  const [needsCode, setNeedsCode] = useState(false)

  const run: Attempt['run'] = async (attempt) => {
    setRunning(true)
    try {
      await attempt()
      setFailure(undefined)
      return 'right'
    } catch (error) {
      const seconds = secondsToWait(error)
      setFailure({ error, until: seconds === undefined ? undefined : Date.now() + seconds * 1000 })
      if (!isCodeAsked(error) && !isCodeWrong(error)) return 'password'
      setNeedsCode(true)
      return 'code'
    } finally {
      setRunning(false)
    }
  }

  return { run, isRunning, isCodeAsked: needsCode, trouble: failure && troubleOf(failure) }
}

const troubleOf = ({ error, until }: { error: unknown; until: number | undefined }): Trouble => {
  if (until !== undefined) {
    const seconds = leftUntil(until)
    return { kind: 'throttled', text: words.throttled(seconds), seconds }
  }
  if (isCodeAsked(error)) return { kind: 'wrong', text: words.codeAsked }
  if (isCodeWrong(error)) return { kind: 'wrong', text: words.codeWrong }
  return isWrong(error) ? { kind: 'wrong', text: words.wrong } : { kind: 'other', text: describeError(error) }
}

import type { ReactNode } from 'react'
import { describeError, type ErrorText } from './error-text.ts'

type Why = Pick<ErrorText, 'why' | 'quote'>

/** Why, and Unity's own words as its own. */
export const Reason = ({ why, quote }: Why) => (
  <>
    {why}
    {quote !== undefined && (
      <>
        {' '}
        <q lang="en">{quote}</q>
      </>
    )}
  </>
)

/** An error in one line, for the place where something was typed. */
export const sentenceOf = (error: unknown): ReactNode => {
  const { what, why, quote, now } = describeError(error)
  return (
    <>
      {what} <Reason why={why} quote={quote} /> {now}
    </>
  )
}

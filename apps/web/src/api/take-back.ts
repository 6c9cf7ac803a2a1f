import { DeskProblem, type ChangeReverted } from '@unity-desk/contract'
import type { Note } from '#lib/note.ts'
import { serverNow } from './clock.ts'
import { describeError, isUncertain } from './error-text.ts'
import { revertChange, type OfCredential } from './revert.ts'
import { takenBackWords as words } from './taken-back-words.ts'

/** A change that was made here, by its id in the undo journal. */
export type Made = { readonly id: string; readonly credential?: OfCredential | undefined }

/** What the server will not do, however often it is asked. */
const FINAL: ReadonlySet<unknown> = new Set(['not-revertable', 'changed-since', 'not-found', 'forbidden'])

/** Nothing was done, and the same may do it later. */
const mayBeTriedAgain = (error: unknown): boolean =>
  !isUncertain(error) && !(error instanceof DeskProblem && FINAL.has(error.problemName))

/** What came of taking one back. */
export const noteOf = ({ outcome, left = [] }: Pick<ChangeReverted, 'outcome' | 'left'>): Note => {
  const lost = left.length > 0 && words.left(left.map(({ name }) => name).join(', '))
  return {
    tone: outcome === 'done' && !lost ? 'good' : 'warn',
    text: [words[outcome](serverNow()), lost].filter(Boolean).join(' '),
  }
}

type TakenBack = {
  readonly note: Note
  /** In the order in which they were made. */
  readonly left: readonly Made[]
}

/** The newest first, as each stands on the one before; where one cannot be taken back, those before it still are. */
export const takeBack = async (
  made: readonly Made[],
  reference: string,
  revert = revertChange,
): Promise<TakenBack> => {
  const notes = new Set<string>()
  const said = new Map<string, string>()
  const left: Made[] = []
  let done = 0
  for (const each of made.toReversed())
    try {
      const body = { ...(reference !== '' && { reference }) }
      const { outcome, left: lost = [] } = await revert(each.id, body, each.credential)
      if (outcome === 'done') done += 1
      else notes.add(words.unknown(serverNow()))
      if (lost.length > 0) notes.add(words.left(lost.map(({ name }) => name).join(', ')))
    } catch (error) {
      const { what, why, quote, now } = describeError(error)
      if (quote !== undefined) said.set(quote, why)
      notes.add([what, quote === undefined && why, now].filter(Boolean).join(' '))
      if (mayBeTriedAgain(error)) left.unshift(each)
    }
  const isAll = done === made.length
  const sum = isAll ? words.done(serverNow()) : made.length > 1 && words.some(done, made.length)
  return {
    note: {
      tone: isAll && notes.size === 0 ? 'good' : 'warn',
      text: [sum, ...notes].filter(Boolean).join(' '),
      said: [...said].map(([quote, why]) => ({ why, quote })),
    },
    left,
  }
}

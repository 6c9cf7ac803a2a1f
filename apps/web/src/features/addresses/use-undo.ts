import type { Change, ChangesQuery } from '@unity-desk/contract'
import { useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { desk } from '#api/desk.ts'
import { describeError } from '#api/error-text.ts'
import { useSession } from '#api/session.ts'
import { spoken } from '#lib/language.ts'
import { clockWithSeconds } from '#lib/time.ts'

const words = spoken({
  en: {
    done: (at: Date) => `Taken back at ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `Unity has not confirmed at ${clockWithSeconds(at)} that it is taken back.`,
  },
  de: {
    done: (at: Date) => `Um ${clockWithSeconds(at)} rückgängig gemacht.`,
    unknown: (at: Date) =>
      `Unity hat um ${clockWithSeconds(at)} nicht bestätigt, dass es rückgängig gemacht ist.`,
  },
  es: {
    done: (at: Date) => `Deshecho a las ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `Unity no ha confirmado a las ${clockWithSeconds(at)} que se haya deshecho.`,
  },
  fr: {
    done: (at: Date) => `Annulé à ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `Unity n’a pas confirmé l’annulation à ${clockWithSeconds(at)}.`,
  },
  pt: {
    done: (at: Date) => `Desfeito às ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `O Unity não confirmou às ${clockWithSeconds(at)} que foi desfeito.`,
  },
})

type Note = { readonly tone: 'good' | 'warn'; readonly text: string }

/** Newer changes of the same operator, of another tab perhaps, that may stand before the one that is looked for. */
const LOOKED_THROUGH = 3

/** The change that has just been made here, as the undo journal has it, and the way back. */
export const useUndo = () => {
  const { operator } = useSession()
  const [change, setChange] = useState<Change>()
  const [note, setNote] = useState<Note>()
  const [isBusy, setBusy] = useState(false)

  const clear = (): void => {
    setChange(undefined)
    setNote(undefined)
  }

  /** Looks for the change; where it cannot be found, or not be taken back, nothing is offered. */
  const offer = async (
    query: Pick<ChangesQuery, 'target'>,
    isIt: (change: Change) => boolean,
  ): Promise<void> => {
    try {
      const { items } = await desk.changes.list({ ...query, actor: operator.name, limit: LOOKED_THROUGH })
      setChange(items.find((each) => each.state === 'revertable' && isIt(each)))
    } catch {
      setChange(undefined)
    }
  }

  /** @param look reads what is shown beside it again */
  const take = async (look: () => Promise<unknown>): Promise<void> => {
    if (!change || isBusy) return
    setBusy(true)
    try {
      const { outcome } = await desk.changes.revert(change.id, {})
      await look().catch(() => undefined)
      setNote({ tone: outcome === 'done' ? 'good' : 'warn', text: words[outcome](serverNow()) })
    } catch (error) {
      const { what, why, now } = describeError(error)
      setNote({ tone: 'warn', text: `${what} ${why} ${now}` })
    }
    setChange(undefined)
    setBusy(false)
  }

  return { note, isOffered: change !== undefined, isBusy, offer, take, clear }
}

import { useState } from 'react'
import { spoken } from '#lib/language.ts'
import { useTicket } from '#lib/ticket.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import { serverNow } from './clock.ts'
import { describeError } from './error-text.ts'
import { revertChange, type OfCredential } from './revert.ts'

const words = spoken({
  en: {
    done: (at: Date) => `Taken back at ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `Unity has not confirmed at ${clockWithSeconds(at)} that it is taken back.`,
    some: (done: number, of: number) => `${count(done)} of ${count(of)} taken back.`,
    left: (names: string) => `Not put back: ${names}.`,
  },
  de: {
    done: (at: Date) => `Um ${clockWithSeconds(at)} rückgängig gemacht.`,
    unknown: (at: Date) =>
      `Unity hat um ${clockWithSeconds(at)} nicht bestätigt, dass es rückgängig gemacht ist.`,
    some: (done: number, of: number) => `${count(done)} von ${count(of)} rückgängig gemacht.`,
    left: (names: string) => `Nicht wiederhergestellt: ${names}.`,
  },
  es: {
    done: (at: Date) => `Deshecho a las ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `Unity no ha confirmado a las ${clockWithSeconds(at)} que se haya deshecho.`,
    some: (done: number, of: number) => `Deshecho: ${count(done)} de ${count(of)}.`,
    left: (names: string) => `No restablecido: ${names}.`,
  },
  fr: {
    done: (at: Date) => `Annulé à ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `Unity n’a pas confirmé l’annulation à ${clockWithSeconds(at)}.`,
    some: (done: number, of: number) => `Annulation : ${count(done)} sur ${count(of)}.`,
    left: (names: string) => `Non rétabli : ${names}.`,
  },
  pt: {
    done: (at: Date) => `Desfeito às ${clockWithSeconds(at)}.`,
    unknown: (at: Date) => `O Unity não confirmou às ${clockWithSeconds(at)} que foi desfeito.`,
    some: (done: number, of: number) => `Desfeito: ${count(done)} de ${count(of)}.`,
    left: (names: string) => `Não restaurado: ${names}.`,
  },
})

type Note = { readonly tone: 'good' | 'warn'; readonly text: string }

/** A change that was made here, by its id in the undo journal. */
export type Made = { readonly id: string; readonly credential?: OfCredential | undefined }

type Taken = { readonly done: number; readonly notes: readonly string[] }

/** The newest first, as each stands on the one before; where one cannot be taken back, those before it still are. */
const takeAll = async (made: readonly Made[], reference: string): Promise<Taken> => {
  const notes: string[] = []
  let done = 0
  for (const { id, credential } of made.toReversed())
    try {
      const body = { ...(reference !== '' && { reference }) }
      const { outcome, left = [] } = await revertChange(id, body, credential)
      if (outcome === 'done') done += 1
      else notes.push(words.unknown(serverNow()))
      if (left.length > 0) notes.push(words.left(left.map(({ name }) => name).join(', ')))
    } catch (error) {
      const { what, why, quote, now } = describeError(error)
      notes.push([what, why, quote && `“${quote}”`, now].filter(Boolean).join(' '))
    }
  return { done, notes: [...new Set(notes)] }
}

/** The way back from what has just been done here. */
export const useUndo = () => {
  const ticket = useTicket()
  const [made, setMade] = useState<readonly Made[]>([])
  const [note, setNote] = useState<Note>()
  const [isBusy, setBusy] = useState(false)

  const clear = (): void => {
    setMade([])
    setNote(undefined)
  }
  const offer = (changes: readonly Made[]): void => {
    setNote(undefined)
    setMade(changes)
  }

  /** @param look reads what is shown beside it again */
  const take = async (look: () => Promise<unknown>): Promise<void> => {
    if (made.length === 0 || isBusy) return
    setBusy(true)
    const { done, notes } = await takeAll(made, ticket)
    await look().catch(() => undefined)
    const isAll = done === made.length
    const sum = isAll ? words.done(serverNow()) : made.length > 1 && words.some(done, made.length)
    setNote({
      tone: isAll && notes.length === 0 ? 'good' : 'warn',
      text: [sum, ...notes].filter(Boolean).join(' '),
    })
    setMade([])
    setBusy(false)
  }

  return { note, isOffered: made.length > 0, count: made.length, isBusy, offer, take, clear }
}

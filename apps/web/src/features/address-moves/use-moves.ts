import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { desk } from '#api/desk.ts'
import { useUndo } from '#api/use-undo.ts'
import { useTicket } from '#lib/ticket.ts'
import { fromFlaw, tidy, toFlaw, type Draft } from './draft.ts'
import { isOpen, withResults, type Planned, type Result, type Row } from './rows.ts'
import { words } from './words.ts'

type Plan = { readonly asked: Draft; readonly rows: readonly Planned[]; readonly more: boolean }

type Failure = { readonly error: unknown }

const sent = ({ ObjectId, address, newAddress }: Row) => ({ ObjectId, address, newAddress })

/** A plan of a move, and the move itself, which goes on until nothing is left that can be done. */
export const useMoves = (ObjectId: string | undefined) => {
  const queryClient = useQueryClient()
  const ticket = useTicket()
  const [typed, setDraft] = useState<Draft>({ from: '', to: '', keepOld: true })
  const [plan, setPlan] = useState<Plan | undefined>()
  const [results, setResults] = useState<readonly Result[]>([])
  const [busy, setBusy] = useState<'plan' | 'move' | undefined>()
  const [failure, setFailure] = useState<Failure | undefined>()
  const undo = useUndo()
  const draft = { ...typed, from: tidy(typed.from), to: tidy(typed.to) }
  const isSound = fromFlaw(draft) === undefined && toFlaw(draft) === undefined

  const change = (part: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...part }))
    setPlan(undefined)
    setFailure(undefined)
    undo.clear()
  }

  const during = async (act: 'plan' | 'move', run: () => Promise<void>): Promise<void> => {
    if (busy) return
    setBusy(act)
    setFailure(undefined)
    try {
      await run()
    } catch (error) {
      setFailure({ error })
    } finally {
      setBusy(undefined)
    }
  }

  const look = (): Promise<void> =>
    during('plan', async () => {
      if (!isSound) return
      const found = await desk.addresses.planMoves({
        ...draft,
        ...(ObjectId !== undefined && { ObjectIds: [ObjectId] }),
      })
      setResults([])
      setPlan({ asked: draft, ...found })
    })

  const move = (): Promise<void> =>
    during('move', async () => {
      if (!plan) return
      const { asked, rows } = plan
      const known = [...results]
      let open = withResults(rows, known).filter((row) => isOpen(row, asked.keepOld))
      while (open.length > 0) {
        const body = { ...asked, rows: open.map(sent), ...(ticket !== '' && { reference: ticket }) }
        const { rows: ended } = await desk.addresses.move(body)
        known.push(...ended)
        setResults([...known])
        // The time of one request was over: as long as something gets done the rest is sent by itself.
        const isGoingOn = ended.some(({ outcome }) => outcome === 'done')
        const isHeld = ended.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown')
        const rest = ended.some(({ outcome }) => outcome === 'not-tried')
        if (!rest || !isGoingOn || isHeld) break
        open = withResults(rows, known).filter((row) => isOpen(row, asked.keepOld))
      }
      await queryClient.invalidateQueries({ queryKey: ['addresses'] })
      // The last of all: taking it back plans anew, which waits for nothing that is under way.
      undo.offer(
        known.flatMap(({ outcome, changeId }) =>
          outcome === 'done' && changeId !== undefined ? [{ id: changeId }] : [],
        ),
      )
    })

  /** Takes the whole move back, and plans it anew, so that each row says where it stands. */
  const takeBack = (): Promise<void> =>
    undo.take(async () => {
      await queryClient.invalidateQueries({ queryKey: ['addresses'] })
      await look()
    })

  const rows = plan && withResults(plan.rows, results)
  return {
    typed,
    draft,
    isSound,
    plan,
    rows,
    open: rows?.filter((row) => isOpen(row, plan?.asked.keepOld ?? true)) ?? [],
    hasResults: results.length > 0,
    busy,
    failure,
    change,
    look: () => {
      undo.clear()
      return look()
    },
    move,
    ending: {
      note:
        undo.note ?? (undo.isOffered ? { tone: 'good' as const, text: words.moved(undo.count) } : undefined),
      undo: undo.isOffered ? { isBusy: undo.isBusy, take: () => void takeBack() } : undefined,
      isUndone: undo.note !== undefined,
    },
  }
}

export type Moves = ReturnType<typeof useMoves>

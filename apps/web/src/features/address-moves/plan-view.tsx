import { useLayoutEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { EndingNote } from '#ui/ending-note.tsx'
import { useKey } from '#ui/keys.ts'
import { MoveRows } from './move-rows.tsx'
import { countRows, type Row } from './rows.ts'
import type { Moves } from './use-moves.ts'
import { words } from './words.ts'
import classes from './moves-page.module.css'

type Props = { readonly moves: Moves; readonly onMove: () => void }

/** A plan is read before it is followed: its sum takes the focus when it comes. */
const Summary = ({ rows }: { readonly rows: readonly Row[] }) => {
  const ref = useRef<HTMLParagraphElement>(null)
  // Before the next key comes: typed into the field above, it would throw the plan away.
  useLayoutEffect(() => ref.current?.focus(), [])
  return (
    <p ref={ref} className={classes.summary} role="status" tabIndex={-1}>
      {countRows(rows)
        .map(({ standing, count }) => words.counted(count, words.standings[standing]))
        .join(' · ')}
    </p>
  )
}

/** What would come of the move, row by row, and the button that does it. */
export const PlanView = ({ moves, onMove }: Props) => {
  const { plan, rows = [], open, busy, hasResults, ending } = moves
  useKey('m', words.move(open.length), onMove, open.length > 0 && busy === undefined)
  if (!plan) return null
  if (rows.length === 0)
    return (
      <EmptyState title={plan.more ? words.noneYet : words.none}>
        {plan.more ? words.noneYetText : words.noneText}
      </EmptyState>
    )
  return (
    <section className={classes.planned} aria-label={words.planned} aria-busy={busy === 'move'}>
      <div className={classes.head}>
        <Summary rows={rows} />
        {(open.length > 0 || busy === 'move') && (
          <Button tone="primary" hint="m" isBusy={busy === 'move'} onClick={onMove}>
            {hasResults ? words.again(open.length) : words.move(open.length)}
          </Button>
        )}
      </div>
      <EndingNote {...ending} />
      {plan.more && <p className={classes.note}>{words.more}</p>}
      <MoveRows rows={rows} />
    </section>
  )
}

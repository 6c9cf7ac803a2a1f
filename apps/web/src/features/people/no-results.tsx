import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'

type Props = {
  readonly q: string
  /** Whether the directory has been read to its end once. */
  readonly isComplete: boolean
  readonly read: number
}

/** Why there is no row, and what to do about it. */
export const NoResults = ({ q, isComplete, read }: Props) => {
  const { ask } = usePlace()
  const { results } = words
  if (!isComplete) return <EmptyState title={results.firstSweep}>{results.firstSweepText(read)}</EmptyState>
  if (q === '') return <EmptyState title={results.empty}>{results.emptyText}</EmptyState>
  return (
    <EmptyState
      title={results.nobody(q)}
      actions={<Button onClick={() => ask('')}>{results.nobodyClear}</Button>}
    >
      {results.nobodyTry}
    </EmptyState>
  )
}

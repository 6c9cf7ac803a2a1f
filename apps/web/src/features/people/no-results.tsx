import type { DirectoryPage } from '@unity-desk/contract'
import { focusSearch } from '#lib/search-box.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { isNarrowed } from './question.ts'
import { usePlace } from './use-place.ts'
import { words } from './words.ts'

/** The button goes away with what it takes. */
const thenSearch = (show: () => void) => (): void => {
  show()
  focusSearch()
}

type Props = {
  /** Whether the directory has been read to its end once. */
  readonly isComplete: boolean
  readonly read: number
  readonly alternates: DirectoryPage['alternates']
}

/** Why there is no row, and what to do about it. */
export const NoResults = ({ isComplete, read, alternates }: Props) => {
  const { question, ask, widen } = usePlace()
  const { results } = words
  const { q, list } = question
  if (!isComplete) return <EmptyState title={results.firstSweep}>{results.firstSweepText(read)}</EmptyState>
  if (isNarrowed(question))
    return (
      <EmptyState
        title={q === '' && list !== undefined ? results.nobodyOnList : results.nobodyNarrowed(q)}
        actions={<Button onClick={thenSearch(widen)}>{results.nobodyWiden}</Button>}
      >
        {q === '' && list !== undefined ? results.nobodyOnListText : results.nobodyNarrowedText}
      </EmptyState>
    )
  if (q === '') return <EmptyState title={results.empty}>{results.emptyText}</EmptyState>
  return (
    <EmptyState
      title={results.nobody(q)}
      actions={<Button onClick={thenSearch(() => ask(''))}>{results.nobodyClear}</Button>}
    >
      {results.nobodyTry} {alternates && results.nobodyAlternates(alternates.read, alternates.of)}
    </EmptyState>
  )
}

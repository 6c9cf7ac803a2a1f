import { useSearchParams } from 'react-router'
import { readFilter, writeFilter, type Filter } from './filters.ts'

type Held = {
  readonly filter: Filter
  /** Changes a part of it. What is typed bit by bit is one step back, not one for each bit. */
  readonly change: (part: Filter, options?: { readonly isTyped?: boolean }) => void
  readonly clear: () => void
}

/** The filter that the address holds. */
export const useFilter = (): Held => {
  const [parameters, setParameters] = useSearchParams()
  const filter = readFilter(parameters)
  return {
    filter,
    change: (part, { isTyped = false } = {}) =>
      setParameters(writeFilter({ ...filter, ...part }), { replace: isTyped }),
    clear: () => setParameters(new URLSearchParams()),
  }
}

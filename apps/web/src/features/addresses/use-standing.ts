import { useQueries } from '@tanstack/react-query'
import { ownerOf } from './queries.ts'
import { standingOf, type Standing } from './standing.ts'
import { flawOf } from './typed.ts'

type Asked = {
  /** The person whose addresses are edited. */
  readonly person: string
  /** The address that is being edited. */
  readonly except?: string | undefined
}

/** Where each of some addresses stands: what is wrong with it at sight, or who has it. */
export const useStandings = (
  addresses: readonly string[],
  { person, except }: Asked,
): readonly Standing[] => {
  const flaws = addresses.map(flawOf)
  const answers = useQueries({
    queries: addresses.map((address, at) => ({
      ...ownerOf(address, except),
      enabled: flaws[at] === undefined,
    })),
  })
  return answers.map(({ data, error }, at): Standing => {
    const flaw = flaws[at]
    if (flaw !== undefined) return { kind: 'flaw', flaw }
    if (data) return standingOf(data, person)
    return { kind: error ? 'unasked' : 'looking' }
  })
}

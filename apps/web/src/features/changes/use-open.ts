import { useSearchParams } from 'react-router'

const NAMES = ['target', 'actor', 'change'] as const

type Name = (typeof NAMES)[number]

/** What the address says of the journal: which part of it is shown, and which change in full. */
export const useOpen = () => {
  const [parameters, setParameters] = useSearchParams()
  const put = (part: Readonly<Partial<Record<Name, string | undefined>>>): void =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before)
        for (const name of NAMES) {
          if (!(name in part)) continue
          const value = part[name]
          if (value === undefined || value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  const read = (name: Name, longest: number): string | undefined => {
    const text = parameters.get(name)?.trim() ?? ''
    return text === '' || text.length > longest ? undefined : text
  }
  return { target: read('target', 64), actor: read('actor', 128), change: read('change', 64), put }
}

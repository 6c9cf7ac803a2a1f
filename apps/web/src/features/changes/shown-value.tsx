import { useQuery } from '@tanstack/react-query'
import type { Memory } from '@unity-desk/cupi'
import { references } from '#api/references.ts'
import { Name } from '#ui/name.tsx'
import { recordWords } from '#ui/record-words.ts'

/** Two numbers stand for something that has a name; the descriptors tell the rest by `refersTo`. */
const NUMBERED = new Set(['TimeZone', 'Language'])

const isYes = (text: string): boolean => text === 'true' || text === '1'

type Props = { readonly memory: Memory | undefined; readonly text: string }

/** A value as people say it: the name of what an id stands for, yes for true. */
export const ShownValue = ({ memory, text }: Props) => {
  const kind = memory && (NUMBERED.has(memory.name) ? memory.name : memory.refersTo)
  const { data } = useQuery(references(kind))
  if (text === '') return recordWords.nothing
  if (memory?.kind === 'bool') return isYes(text) ? recordWords.yes : recordWords.no
  const known = memory?.values && Object.entries(memory.values).find(([value]) => value === text)?.[1]
  return <Name>{data?.find(({ value }) => value === text)?.label ?? known ?? text}</Name>
}

import { useQuery } from '@tanstack/react-query'
import { instantOf, type Memory } from '@unity-desk/cupi'
import { Link } from 'react-router'
import { hasNames, reference, references, referredBy } from '#api/references.ts'
import { paths } from '#lib/paths.ts'
import { dayAndClock } from '#lib/time.ts'
import { Name } from '#ui/name.tsx'
import { recordWords } from '#ui/record-words.ts'
import { valueOf } from './label.ts'

const isYes = (text: string): boolean => text === 'true' || text === '1'

/** What an id stands for, by its name; a person has a page. */
const Referred = ({ kind, text }: { readonly kind: string; readonly text: string }) => {
  const one = useQuery(reference(kind, text))
  const list = useQuery({ ...references(kind), enabled: !hasNames(kind) })
  const name = one.data ?? list.data?.find(({ value }) => value === text)?.label
  if (name === undefined) return <Name>{text}</Name>
  const shown = <Name>{name}</Name>
  return kind === 'users' ? <Link to={paths.person(text)}>{shown}</Link> : shown
}

type Props = { readonly memory: Memory | undefined; readonly text: string }

/** A value as people say it: the name of what an id stands for, yes for true, a day and a time of the clock. */
export const ShownValue = ({ memory, text }: Props) => {
  if (text === '') return recordWords.nothing
  if (!memory) return <Name>{text}</Name>
  const kind = referredBy(memory)
  if (kind !== undefined) return <Referred kind={kind} text={text} />
  if (memory.kind === 'bool') return isYes(text) ? recordWords.yes : recordWords.no
  const at = memory.kind === 'time' ? instantOf(text) : undefined
  if (at) return dayAndClock(at)
  const said = memory.values && Object.entries(memory.values).find(([value]) => value === text)?.[1]
  return said === undefined ? <Name>{text}</Name> : valueOf(said)
}

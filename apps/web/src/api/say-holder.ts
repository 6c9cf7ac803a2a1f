import type { Conflict, HolderKind, NumbersKnown } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import { holderWords } from './holder-words.ts'

type Told = {
  /** What was typed. */
  readonly text: string
  /** The person who is edited. */
  readonly person?: string | undefined
  /** Name of the partition that the number is in. */
  readonly partition?: string | undefined
}

const sayExtension = ({ owner, extension }: Conflict, { text, person }: Told): string => {
  const { kinds, hidden, is, ...words } = holderWords
  const objects: Readonly<Partial<Record<HolderKind, string>>> = words.objects
  const number = isolate(text)
  const isAlternate = extension?.kind === 'alternate'
  if (owner.ObjectId === '') return hidden(kinds[owner.kind])
  if (owner.ObjectId === person) return isAlternate ? words.ownAlternate(number) : words.ownPrimary(number)
  const name = isolate(owner.DisplayName)
  const object = objects[owner.kind]
  if (object !== undefined) return is(number, object, name)
  return isAlternate ? words.alternate(number, name) : words.primary(number, name)
}

/** Who has it, in a sentence for the field that it is typed in. */
export const sayHolder = (conflict: Conflict, told: Told): string => {
  const { kinds, has, hidden, partition } = holderWords
  const { owner, extension } = conflict
  if (extension) {
    const sentence = sayExtension(conflict, told)
    return told.partition === undefined ? sentence : `${sentence} ${partition(isolate(told.partition))}`
  }
  const kind = kinds[owner.kind]
  return owner.ObjectId === '' ? hidden(kind) : has(isolate(owner.DisplayName), kind)
}

/** What is not known of a number that nobody seems to have; undefined where all is. */
export const sayUnknown = ({ people, others }: NumbersKnown): string | undefined => {
  const { peopleUnread, othersUnread } = holderWords
  const said = [
    ...(people.read < people.of ? [peopleUnread(people.read, people.of)] : []),
    ...(others ? [] : [othersUnread]),
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

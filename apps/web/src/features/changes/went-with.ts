import type { ChangeBelow, ChangeDetail } from '@unity-desk/contract'
import { tellingIn } from './telling.ts'
import { words } from './words.ts'

/** What things of a noun are called; the noun itself where only engineers meet one. */
export const nounOf = (noun: string): string => {
  const known: Readonly<Record<string, string>> = words.below.nouns
  return known[noun] ?? noun
}

/** The names of what went with a deletion; greetings and keys of a handler are as many for each. */
export const namesIn = ({ items }: ChangeBelow): readonly string[] =>
  items.map((item) => tellingIn(item) ?? '…')

/** What is not made again, in words. */
export const lostIn = ({ lost = [], below = [] }: ChangeDetail): readonly string[] =>
  lost.map((name) => {
    const part = below.find(({ noun }) => noun === name)
    const isKept = part !== undefined && part.of !== null && part.of <= part.items.length
    return name === 'greetings' && isKept ? words.below.recordings : nounOf(name)
  })

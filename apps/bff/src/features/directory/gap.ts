import type { DirectoryItem, DirectoryPage } from '@unity-desk/contract'
import { fold } from './fold.ts'

/**
 * Whether whoever has this alias or extension may be missing among the few who were found. A word that begins a name is
 * most likely that name, typed letter by letter, and Unity is not asked with every letter (design.md D12).
 */
export const mayMissSomebody = ({ items, cursor }: DirectoryPage, q: string): boolean => {
  const word = fold(q)
  if (word.includes(' ') || cursor !== undefined) return false
  const isTheirs = ({ Alias, DtmfAccessId, matched }: DirectoryItem): boolean =>
    [Alias, DtmfAccessId, matched?.field === 'AlternateExtension' ? matched.value : '']
      .map(fold)
      .includes(word)
  if (items.some(isTheirs)) return false
  const begins = (text = ''): boolean => ` ${fold(text)}`.includes(` ${word}`)
  return (
    /^[^@]*[\d._][^@]*$/.test(word) ||
    !items.some((person) =>
      [person.DisplayName, person.FirstName, person.LastName, person.Alias, person.Department].some(begins),
    )
  )
}

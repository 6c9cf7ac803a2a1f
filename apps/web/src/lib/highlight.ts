import { fold, foldWithPlaces } from './fold.ts'

export type Piece = {
  readonly text: string
  /** Where it begins in the whole. */
  readonly start: number
  readonly isMatch: boolean
}

type Range = { readonly start: number; readonly end: number }

/** Where a character ends that begins here, the accents behind it included. */
const endOf = (text: string, start: number): number => {
  const rest = /^.\p{Mn}*/su.exec(text.slice(start))?.[0] ?? ''
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0)
  return start + Math.max(rest.length, first.length)
}

const rangesOf = (text: string, question: string): Range[] => {
  const { folded, places } = foldWithPlaces(text)
  const ranges: Range[] = []
  for (const word of fold(question).split(/\s+/).filter(Boolean)) {
    let from = folded.indexOf(word)
    while (from !== -1) {
      const last = places[from + word.length - 1] ?? 0
      ranges.push({ start: places[from] ?? 0, end: endOf(text, last) })
      from = folded.indexOf(word, from + word.length)
    }
  }
  return ranges.sort((one, other) => one.start - other.start)
}

/** Cuts a text into what a question matches and what is between; joined again, the pieces are the text. */
export const highlight = (text: string, question: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of rangesOf(text, question)) {
    if (end <= at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, isMatch: false })
    const from = Math.max(start, at)
    pieces.push({ text: text.slice(from, end), start: from, isMatch: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, isMatch: false })
  return pieces
}

import { plainLetter } from '@unity-desk/cupi/letters'

// The server's index folds alike.
const foldCharacter = (character: string): string => {
  const base = character
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
  return [...base]
    .map(plainLetter)
    .join('')
    .replaceAll(/[\u2018\u2019\u02BC`´]/g, "'")
}

/** Text as it is compared, and for each of its units where in the original it comes from. */
export const foldWithPlaces = (
  text: string,
): { readonly folded: string; readonly places: readonly number[] } => {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const piece = foldCharacter(character)
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) places.push(at)
    at += character.length
  }
  return { folded, places }
}

/** Text as it is compared: case and accents do not count, nor does the kind of apostrophe. */
export const fold = (text: string): string => foldWithPlaces(text).folded

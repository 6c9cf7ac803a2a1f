import { plainLetter } from '@unity-desk/cupi/letters'

/** Text as it is compared: case, accents and invisible marks do not count, nor does the kind of apostrophe or blank. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{ASCII}]/gu, plainLetter)
    .replaceAll(/[\u2018\u2019\u02BC`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The words of a question, each of which must be found; most of them cost nothing, so there is an end. */
export const wordsOf = (question: string): string[] => fold(question).split(' ').filter(Boolean).slice(0, 8)

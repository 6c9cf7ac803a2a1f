// Letters that run from right to left, and signs that make others do so.
const TURNS = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** Would end the isolation, or turn what stands within it: letters know their direction without them. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/** A name for the middle of a sentence, which it must not turn around. */
export const isolate = (name: string): string =>
  TURNS.test(name) ? FIRST_STRONG_ISOLATE + name.replace(CONTROLS, '') + POP_ISOLATE : name

import type { Random } from '../random.ts'

/** Digits that the company needs: four up to about 8,000 people, then five, then six. */
const digitsFor = (people: number): number => (people <= 8000 ? 4 : people <= 80_000 ? 5 : 6)

/**
 * Extensions in no visible order, each once, leading zeros among them.
 * @param taken those of people who are there anyway
 */
export const createExtensions = (random: Random, people: number, taken: readonly string[]) => {
  const digits = digitsFor(people)
  const size = 10 ** digits
  const used = new Set(taken)
  // A step that ends in 1, 3, 7 or 9 shares no factor with a power of ten, so it meets every number once.
  const step = 10 * (1 + random.below(size / 20)) + random.pick([1, 3, 7, 9])
  let at = random.below(size)
  return (): string => {
    for (;;) {
      at = (at + step) % size
      const extension = String(at).padStart(digits, '0')
      // Nine dials out, and the last of them are those of system accounts; so there are free ones too.
      if (!used.has(extension) && !extension.startsWith('9')) return extension
    }
  }
}

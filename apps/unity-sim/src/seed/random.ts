/** A stream of numbers that is the same for the same seed. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number below the limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly chance: (probability: number) => boolean
  /** A GUID of the stream. */
  readonly guid: () => string
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const byte = (word: number, shift: number): string => HEX[(word >>> shift) & 255] ?? '00'
const bytes = (word: number): string => byte(word, 24) + byte(word, 16) + byte(word, 8) + byte(word, 0)

/** sfc32 (Chris Doty-Humphrey, PractRand), warmed up. */
export const randomOf = (seed: number): Random => {
  let [a, b, c, counter] = [seed | 0, (seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1]
  const bits = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) bits()

  const next = (): number => bits() / 2 ** 32
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: <T>(from: readonly T[]): T => {
      const found = from[below(from.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    chance: (probability) => next() < probability,
    guid: () => {
      const time = bytes(bits())
      // Version 4, variant 1 (RFC 9562).
      const middle = bytes((bits() & 0xffff0fff) | 0x4000)
      const clock = bytes((bits() & 0x3fffffff) | 0x80000000)
      return `${time}-${middle.slice(0, 4)}-${middle.slice(4)}-${clock.slice(0, 4)}-${clock.slice(4)}${bytes(bits())}`
    },
  }
}

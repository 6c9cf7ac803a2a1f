const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A PIN in two groups, as it is read and said. */
export const groupsOf = (pin: string): readonly [string, string] => {
  const half = Math.ceil(pin.length / 2)
  return [pin.slice(0, half), pin.slice(half)]
}

const say = (digits: string): string => [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join(' ')

/** The line to read aloud. */
export const spoken = (pin: string): string => groupsOf(pin).map(say).filter(Boolean).join(', ')

const sorted = (times: readonly number[]): readonly number[] => times.toSorted((one, other) => one - other)

export const median = (times: readonly number[]): number =>
  sorted(times)[Math.floor(times.length / 2)] ?? Number.NaN

/** The share of times that are at most so long. */
const shareUpTo = (ordered: readonly number[], limit: number): number => {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle] ?? Infinity) <= limit) low = middle + 1
    else high = middle
  }
  return low / ordered.length
}

const TERMS = 100

/**
 * The two-sample test of Kolmogorov and Smirnov, with the series that its distribution tends to and Stephens's correction
 * for few samples.
 * @returns how likely times of one distribution differ at least so much
 */
export const sameDistribution = (one: readonly number[], other: readonly number[]): number => {
  const [a, b] = [sorted(one), sorted(other)]
  const distance = Math.max(...[...a, ...b].map((at) => Math.abs(shareUpTo(a, at) - shareUpTo(b, at))))
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length))
  const lambda = (size + 0.12 + 0.11 / size) * distance
  let sum = 0
  for (let term = 1; term <= TERMS; term += 1)
    sum += 2 * (-1) ** (term - 1) * Math.exp(-2 * term * term * lambda * lambda)
  return Math.min(1, Math.max(0, lambda < 0.2 ? 1 : sum))
}

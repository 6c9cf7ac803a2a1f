const MOST_KEPT = 1000

/**
 * Tells the first of many that are alike: who hammers on a closed door is in the audit log once for each closing, and
 * cannot fill the disk with it.
 * @returns whether there was none of this key for so long
 */
export const createRepeats = () => {
  const quietUntil = new Map<string, number>()
  return (key: string, seconds: number): boolean => {
    const now = performance.now()
    if ((quietUntil.get(key) ?? 0) > now) return false
    quietUntil.delete(key)
    const [oldest] = quietUntil.keys()
    if (quietUntil.size >= MOST_KEPT && oldest !== undefined) quietUntil.delete(oldest)
    quietUntil.set(key, now + seconds * 1000)
    return true
  }
}

import { DeskError } from '../../platform/http/desk-error.ts'
import type { Owners } from '../../platform/unity/owners.ts'

/** Numbers that differ in the last two digits are asked for at once. */
const BLOCK_DIGITS = 2
/** Further away nobody looks for a number by this way. */
const MOST_BLOCKS = 3

const none = (after: string): DeskError =>
  new DeskError('not-found', `No free extension was found after ${after}. Give another to begin from.`)

/**
 * The next number of as many digits that no user and no handler has. Alternate extensions cannot be searched at Unity
 * (cupi.md 1.13): where one has the number, Unity says so when it is written.
 * @throws DeskError where there is none near
 */
export const nextFree = async (
  owners: Pick<Owners, 'extensionsFrom'>,
  after: string,
  asked: Parameters<Owners['extensionsFrom']>[1],
): Promise<string> => {
  const width = Math.max(1, after.length - BLOCK_DIGITS)
  let blocks = 0
  let block: string | undefined
  let taken: ReadonlySet<string> = new Set()
  for (let number = BigInt(after) + 1n; ; number += 1n) {
    const candidate = number.toString().padStart(after.length, '0')
    if (candidate.length > after.length) throw none(after)
    const beginning = candidate.slice(0, width)
    if (beginning !== block) {
      if (blocks === MOST_BLOCKS) throw none(after)
      blocks += 1
      block = beginning
      taken = await owners.extensionsFrom(beginning, asked)
    }
    if (!taken.has(candidate)) return candidate
  }
}

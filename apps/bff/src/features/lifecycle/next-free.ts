import { DeskError } from '../../platform/http/desk-error.ts'
import type { ExtensionOwners } from '../../platform/unity/extension-owners.ts'

/** Numbers that differ in the last two digits are asked for at once. */
const BLOCK_DIGITS = 2
/** Further away nobody looks for a number by this way. */
const MOST_BLOCKS = 3

const none = (after: string): DeskError =>
  new DeskError('not-found', `No free extension was found after ${after}. Give another to begin from.`, {
    reason: 'no-free-extension',
  })

/**
 * The next number of as many digits that nobody has, as far as is known: where it is somebody's all the same, Unity says so
 * when it is written.
 * @throws DeskError where there is none near
 */
export const nextFree = async (
  extensions: Pick<ExtensionOwners, 'from'>,
  after: string,
  asked: Parameters<ExtensionOwners['from']>[1],
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
      taken = await extensions.from(beginning, asked)
    }
    if (!taken.has(candidate)) return candidate
  }
}

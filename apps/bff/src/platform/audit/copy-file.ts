import { open } from 'node:fs/promises'
import { journalLine } from './chain.ts'
import type { Follower } from './follow.ts'

/**
 * A second copy of the log, one record per line with its hash: outside the data directory it shows what was done to the
 * log (security.md 3.10), and it is what log shippers read. A line may stand twice after a crash, never be missing.
 */
export const copyTo = (path: string): Follower => ({
  name: `file ${path}`,
  fromTheFirst: true,
  take: async (records) => {
    const file = await open(path, 'a', 0o600)
    try {
      await file.appendFile(records.map((record) => `${journalLine(record)}\n`).join(''))
      await file.datasync()
    } finally {
      await file.close()
    }
  },
})

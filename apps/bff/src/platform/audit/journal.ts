import { open, readFile, rename, stat } from 'node:fs/promises'

/**
 * A file that is on disk before the database has the record: the embedded database does not survive a power cut by
 * itself (security.md T23). One line of JSON per record.
 */
export type Journal = {
  /**
   * Writes a line and waits until it is on disk.
   * @throws when it is not; what was written of it is taken back
   */
  readonly append: (line: string) => Promise<void>
  /** Takes back the last line, where the database refused its record. */
  readonly takeBack: () => Promise<void>
  /** Finds out whether a line could be written and synced. @throws when not */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

export type OpenJournal = { readonly journal: Journal; readonly lines: readonly string[] }

/** Past this size a journal whose records the database has is set aside, so that a start reads little. */
const SET_ASIDE_BYTES = 32 * 1024 * 1024

const TYPICAL_LINE_BYTES = 1024

/** After a failed sync nobody knows what is on disk, so nothing more is written until a restart (security.md F27). */
class JournalBroken extends Error {}

/** What of a file a journal needs. */
export type JournalFile = {
  readonly write: (
    bytes: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ bytesWritten: number }>
  readonly truncate: (length: number) => Promise<void>
  readonly datasync: () => Promise<void>
  readonly close: () => Promise<void>
}

export const writer = (file: JournalFile, size: number): Journal => {
  let length = size
  let lastLength = size
  let broken: Error | undefined

  const sync = async (): Promise<void> => {
    try {
      await file.datasync()
    } catch (cause) {
      broken = new JournalBroken('the audit journal could not be synced; writes stop until a restart', {
        cause,
      })
      throw broken
    }
  }
  const cutTo = async (bytes: number): Promise<void> => {
    await file.truncate(bytes)
    length = bytes
    await sync()
  }

  /** Writes behind the end; where that fails, what was written of it is taken back. */
  const write = async (bytes: Buffer): Promise<void> => {
    if (broken) throw broken
    try {
      let written = 0
      while (written < bytes.length)
        written += (await file.write(bytes, written, bytes.length - written, length + written)).bytesWritten
    } catch (error) {
      await cutTo(length)
      throw error
    }
    await sync()
  }

  return {
    append: async (line) => {
      const bytes = Buffer.from(`${line}\n`, 'utf8')
      await write(bytes)
      lastLength = length
      length += bytes.length
    },
    takeBack: () => cutTo(lastLength),
    check: async () => {
      // A crash in the middle of it leaves a torn last line, which the next start cuts off.
      await write(Buffer.alloc(TYPICAL_LINE_BYTES, '.'))
      await cutTo(length)
    },
    close: () => file.close(),
  }
}

const NEWLINE = 0x0a

/** Up to the end of the last whole line, in bytes: one that was damaged may be no UTF-8 any more. */
const wholeLength = (bytes: Buffer): number => bytes.lastIndexOf(NEWLINE) + 1

const linesOf = (bytes: Buffer): string[] =>
  bytes.subarray(0, wholeLength(bytes)).toString('utf8').split('\n').slice(0, -1)

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })

/** The whole lines of a journal; somebody may be writing to it. */
export const readJournalLines = async (path: string): Promise<readonly string[]> =>
  linesOf(await bytesOf(path))

/** Opens a journal and reads what it holds; a torn last line, from a crash in the middle of writing, is cut off. */
export const openJournal = async (path: string): Promise<OpenJournal> => {
  const bytes = await bytesOf(path)
  const size = wholeLength(bytes)
  const lines = linesOf(bytes)
  const file = await open(path, bytes.length === 0 ? 'w+' : 'r+', 0o600)
  await file.truncate(size)
  await file.datasync()
  return { journal: writer(file, size), lines }
}

/** Sets a long journal aside under the number of its last record. Only for one that the database has whole. */
export const setAsideWhenLong = async (path: string, seq: number): Promise<void> => {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if (size > SET_ASIDE_BYTES) await rename(path, `${path}.${seq}`)
}

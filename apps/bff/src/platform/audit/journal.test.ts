import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openJournal, setAsideWhenLong, writer, type JournalFile } from './journal.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unity-desk-journal-'))
  path = join(folder, 'audit.ndjson')
})
afterEach(() => rm(folder, { recursive: true }))

const text = (): Promise<string> => readFile(path, 'utf8')

test('lines are there when the write returns, one per line, and again at the next start', async () => {
  const { journal, lines } = await openJournal(path)
  expect(lines).toEqual([])
  await journal.append('one')
  expect(await text()).toBe('one\n')
  await journal.append('zwölf 🦊')
  await journal.close()
  const again = await openJournal(path)
  expect(again.lines).toEqual(['one', 'zwölf 🦊'])
  await again.journal.append('three')
  expect(await text()).toBe('one\nzwölf 🦊\nthree\n')
  await again.journal.close()
})

test.each([
  ['one\ntwo\nthr', ['one', 'two']],
  ['one\n', ['one']],
  ['torn', []],
  ['', []],
  ['one\nzw\u00F6', ['one']],
])('a torn last line is cut off: %j', async (before, kept) => {
  await writeFile(path, before)
  const { journal, lines } = await openJournal(path)
  expect(lines).toEqual(kept)
  await journal.append('next')
  expect(await text()).toBe([...kept, 'next', ''].join('\n'))
  await journal.close()
})

test('a line that was damaged keeps its length and its neighbours', async () => {
  const damaged = Buffer.concat([Buffer.from('one\ntw'), Buffer.from([0xff, 0xfe]), Buffer.from('\nthree\n')])
  await writeFile(path, damaged)
  const { journal, lines } = await openJournal(path)
  expect([lines[0], lines[2]]).toEqual(['one', 'three'])
  await journal.append('four')
  expect(await readFile(path)).toEqual(Buffer.concat([damaged, Buffer.from('four\n')]))
  await journal.close()
})

test('a line can be taken back, and a trial leaves nothing', async () => {
  const { journal } = await openJournal(path)
  await journal.append('one')
  await journal.append('two')
  await journal.takeBack()
  await journal.check()
  expect(await text()).toBe('one\n')
  await journal.append('three')
  expect(await text()).toBe('one\nthree\n')
  await journal.close()
})

test('nobody else may read it', async () => {
  const { journal } = await openJournal(path)
  expect((await stat(path)).mode & 0o077).toBe(0)
  await journal.close()
})

test('a long one is set aside under the number of its last record', async () => {
  await writeFile(path, `${'x'.repeat(33 * 1024 * 1024)}\n`)
  await setAsideWhenLong(path, 4711)
  await expect(text()).rejects.toThrow('ENOENT')
  expect((await stat(`${path}.4711`)).size).toBeGreaterThan(33 * 1024 * 1024)
})

describe('a disk that fails', () => {
  /** A file in memory whose parts fail when they are told to. */
  const failingFile = () => {
    const state = { bytes: Buffer.alloc(0), room: Number.POSITIVE_INFINITY, syncs: true }
    const file: JournalFile = {
      write: async (buffer, offset, length, position) => {
        const fits = Math.min(length, state.room - position)
        if (fits <= 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        state.bytes = Buffer.concat([
          state.bytes.subarray(0, position),
          buffer.subarray(offset, offset + fits),
        ])
        return { bytesWritten: fits }
      },
      truncate: async (length) => {
        state.bytes = state.bytes.subarray(0, length)
      },
      datasync: async () => {
        if (!state.syncs) throw Object.assign(new Error('input/output error'), { code: 'EIO' })
      },
      close: async () => undefined,
    }
    return { state, journal: writer(file, 0), text: () => state.bytes.toString('utf8') }
  }

  test('F25: for lack of space in the middle of a line leaves no part of it, and goes on when there is room', async () => {
    const { state, journal, text: held } = failingFile()
    await journal.append('one')
    state.room = 6
    await expect(journal.append('a longer line')).rejects.toThrow('no space')
    expect(held()).toBe('one\n')
    state.room = Number.POSITIVE_INFINITY
    await journal.append('two')
    expect(held()).toBe('one\ntwo\n')
  })

  test('F27: to sync takes nothing more, not even when it would work again', async () => {
    const { state, journal, text: held } = failingFile()
    await journal.append('one')
    state.syncs = false
    await expect(journal.append('two')).rejects.toThrow('synced')
    state.syncs = true
    const before = held()
    await expect(journal.append('three')).rejects.toThrow('until a restart')
    await expect(journal.check()).rejects.toThrow('until a restart')
    expect(held()).toBe(before)
  })
})

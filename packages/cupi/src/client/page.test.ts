import { describe, expect, test } from 'vitest'
import { eachOf, pageOf, type Page } from './page.ts'

type Row = { readonly ObjectId: string; readonly HackCount?: number }

const rows = (from: number, to: number): Row[] =>
  Array.from({ length: to - from }, (_, index) => ({ ObjectId: `${from + index}` }))

/** A server with so many rows; `serve` says what it gives for a page. */
const walk = async (load: (page: number) => Page<Row>, signal?: AbortSignal) => {
  const asked: number[] = []
  const seen: string[] = []
  const pages = eachOf((page) => {
    asked.push(page)
    return Promise.resolve(load(page))
  }, signal)
  for await (const row of pages) seen.push(row.ObjectId)
  return { asked, seen }
}

const ids = (count: number) => rows(0, count).map(({ ObjectId }) => ObjectId)

const served =
  (total: number, size: number, capped = size) =>
  (page: number): Page<Row> =>
    pageOf(
      { total, items: rows(Math.min((page - 1) * capped, total), Math.min(page * capped, total)) },
      page,
      size,
    )

const whole = (page: number) => pageOf({ total: 25, items: rows(0, 25) }, page, 10)
const stuck = (page: number) =>
  pageOf({ total: 100, items: rows(0, 10).map((row) => ({ ...row, HackCount: page })) }, page, 10)
const shrinking = (page: number) => pageOf({ total: page === 1 ? 11 : 10, items: rows(0, 10) }, page, 10)
const liar = (page: number) => pageOf({ total: 1000, items: page === 1 ? rows(0, 10) : [] }, page, 10)
const endless = (page: number) =>
  pageOf({ total: Number.MAX_SAFE_INTEGER, items: rows(page, page + 1) }, page, 1)

describe('a walk over all pages', () => {
  test.for([
    [0, 10, [1]],
    [1, 10, [1]],
    [10, 10, [1]],
    [11, 10, [1, 2]],
    [25, 10, [1, 2, 3]],
  ] as const)('of %i rows, %i a page, asks for the pages %j', async ([total, size, pages]) => {
    expect(await walk(served(total, size))).toEqual({ asked: pages, seen: ids(total) })
  })

  test('sees every row of a server that gives fewer a page than asked', async () => {
    expect((await walk(served(25, 100, 10))).seen).toEqual(ids(25))
  })

  test('sees every row once of a list that ignores paging', async () => {
    expect(await walk(whole)).toEqual({ asked: [1], seen: ids(25) })
  })

  test('fails when a page repeats the one before, also where a value in it has changed', async () => {
    await expect(walk(stuck)).rejects.toMatchObject({
      kind: 'protocol',
      message: 'page 2 repeats the page before',
    })
  })

  test('ends quietly when the page repeats because there is nothing more', async () => {
    expect((await walk(shrinking)).seen).toEqual(ids(10))
  })

  test('ends at an empty page, whatever the total says', async () => {
    expect(await walk(liar)).toEqual({ asked: [1, 2], seen: ids(10) })
  })

  test('gives up on a server whose pages never end', async () => {
    await expect(walk(endless)).rejects.toThrow('more than 10000 pages')
  })

  test('asks for no page before the reader comes to it', async () => {
    const asked: number[] = []
    const pages = eachOf((page) => {
      asked.push(page)
      return Promise.resolve(served(100, 2)(page))
    })
    await pages.next()
    await pages.next()
    expect(asked).toEqual([1])
    await pages.next()
    expect(asked).toEqual([1, 2])
    await pages.return()
  })

  test('stops between pages when it is told to', async () => {
    const stop = new AbortController()
    const seen: string[] = []
    const pages = eachOf((page) => Promise.resolve(served(100, 2)(page)), stop.signal)
    const reading = (async () => {
      for await (const { ObjectId } of pages) {
        seen.push(ObjectId)
        if (ObjectId === '2') stop.abort(new Error('enough'))
      }
    })()
    await expect(reading).rejects.toThrow('enough')
    expect(seen).toEqual(['0', '1', '2', '3'])
  })

  test('does not begin when it was told to stop before', async () => {
    await expect(walk(served(5, 2), AbortSignal.abort(new Error('no')))).rejects.toThrow('no')
  })
})

describe('a page', () => {
  test.for([
    [0, 0, 1, 10, false],
    [10, 10, 1, 10, false],
    [11, 10, 1, 10, true],
    [11, 1, 2, 10, false],
    [26, 0, 4, 10, false],
    // Sizes that the server did not keep to.
    [2000, 2000, 1, 100, false],
    [4000, 2001, 1, 5000, true],
    // Asked for the total alone.
    [26, 0, 1, 0, false],
  ] as const)(
    'of a list of %i with %i rows on page %i of %i has a next one: %j',
    ([total, count, page, size, next]) => {
      expect(pageOf({ total, items: rows(0, count) }, page, size).hasNext).toBe(next)
    },
  )
})

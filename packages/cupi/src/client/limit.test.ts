import { describe, expect, test } from 'vitest'
import { answer } from '../../test/server.ts'
import { atMost } from './limit.ts'
import type { CupiAnswer, CupiRequest, Send } from './send.ts'

/** A server that answers when it is told to. */
const onDemand = () => {
  const open: { path: string; finish: (answer: CupiAnswer) => void; fail: (reason: Error) => void }[] = []
  const send: Send = ({ path }) => new Promise((finish, fail) => open.push({ path, finish, fail }))
  return { send, open, paths: () => open.map(({ path }) => path) }
}

const get = (path: string, signal?: AbortSignal): CupiRequest => ({
  method: 'GET',
  path,
  search: '',
  accept: 'application/json',
  signal,
})

/** Lets everything run that waits for nothing but a turn. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

describe('a limit of two requests at a time', () => {
  test('lets two run and the third start when one has ended', async () => {
    const { send, open, paths } = onDemand()
    const limited = atMost(2, send)
    const all = Promise.all(['/a', '/b', '/c'].map((path) => limited(get(path))))
    await settle()
    expect(paths()).toEqual(['/a', '/b'])
    open[1]?.finish(answer({ text: 'b' }))
    await settle()
    expect(paths()).toEqual(['/a', '/b', '/c'])
    open[0]?.finish(answer({ text: 'a' }))
    open[2]?.finish(answer({ text: 'c' }))
    expect((await all).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  test('is kept also by those who come while a turn is passed on', async () => {
    const { send, open, paths } = onDemand()
    const limited = atMost(1, send)
    const early = [limited(get('/a')), limited(get('/b'))]
    await settle()
    open[0]?.finish(answer({}))
    await settle()
    const late = limited(get('/c'))
    await settle()
    expect(paths()).toEqual(['/a', '/b'])
    open[1]?.finish(answer({}))
    await settle()
    open[2]?.finish(answer({}))
    await Promise.all([...early, late])
    expect(paths()).toEqual(['/a', '/b', '/c'])
  })

  test('passes the turn on after a failure', async () => {
    const { send, open, paths } = onDemand()
    const limited = atMost(1, send)
    const first = limited(get('/a'))
    const second = limited(get('/b'))
    await settle()
    open[0]?.fail(new Error('broken'))
    await expect(first).rejects.toThrow('broken')
    await settle()
    expect(paths()).toEqual(['/a', '/b'])
    open[1]?.finish(answer({ text: 'b' }))
    expect((await second).text).toBe('b')
  })

  test('forgets who gave up waiting, and the next one gets the turn', async () => {
    const { send, open, paths } = onDemand()
    const limited = atMost(1, send)
    const stop = new AbortController()
    const first = limited(get('/a'))
    const second = limited(get('/b', stop.signal))
    const third = limited(get('/c'))
    await settle()
    stop.abort(new Error('changed my mind'))
    await expect(second).rejects.toThrow('changed my mind')
    open[0]?.finish(answer({}))
    await first
    await settle()
    expect(paths()).toEqual(['/a', '/c'])
    open[1]?.finish(answer({}))
    await third
  })

  test('does not send what was given up before', async () => {
    const { send, paths } = onDemand()
    await expect(atMost(1, send)(get('/a', AbortSignal.abort(new Error('too late'))))).rejects.toThrow(
      'too late',
    )
    expect(paths()).toEqual([])
  })

  test('is whole again after all have ended', async () => {
    const { send, open, paths } = onDemand()
    const limited = atMost(1, send)
    for (const path of ['/a', '/b', '/c']) {
      const done = limited(get(path))
      await settle()
      open.at(-1)?.finish(answer({}))
      await done
    }
    expect(paths()).toEqual(['/a', '/b', '/c'])
  })
})

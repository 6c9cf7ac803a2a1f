import { expect, it } from 'vitest'
import { createThrottle } from './throttle.ts'

const settled = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Work that ends when it is told to. */
const createWork = () => {
  const open: (() => void)[] = []
  return {
    started: () => open.length,
    run: async () =>
      new Promise<string>((resolve) => {
        open.push(() => resolve('done'))
      }),
    endAll: () => open.splice(0).forEach((end) => end()),
  }
}

it('runs so many at a time, and the next as one ends', async () => {
  const throttle = createThrottle({ concurrency: 2, queue: 10, timeout: 10_000 })
  const work = createWork()
  const runs = [1, 2, 3, 4, 5].map(async () => throttle.run(work.run))
  await settled()
  expect(work.started()).toBe(2)
  work.endAll()
  await settled()
  expect(work.started()).toBe(2)
  work.endAll()
  await settled()
  expect(work.started()).toBe(1)
  work.endAll()
  await expect(Promise.all(runs)).resolves.toHaveLength(5)
})

it('refuses with 503 who finds the queue full', async () => {
  const throttle = createThrottle({ concurrency: 1, queue: 1, timeout: 10_000 })
  const work = createWork()
  const runs = [throttle.run(work.run), throttle.run(work.run)]
  await expect(throttle.run(work.run)).rejects.toMatchObject({ status: 503, message: 'Server Busy' })
  work.endAll()
  await settled()
  work.endAll()
  await Promise.all(runs)
})

it('refuses with 503 who waits too long, and lets the others through', async () => {
  const throttle = createThrottle({ concurrency: 1, queue: 5, timeout: 5 })
  const work = createWork()
  const first = throttle.run(work.run)
  await expect(throttle.run(work.run)).rejects.toMatchObject({ status: 503 })
  work.endAll()
  await first
  const next = throttle.run(work.run)
  await settled()
  work.endAll()
  await expect(next).resolves.toBe('done')
})

it('gives its place back after a failure', async () => {
  const throttle = createThrottle({ concurrency: 1, queue: 0, timeout: 10 })
  await expect(throttle.run(async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  await expect(throttle.run(async () => 'next')).resolves.toBe('next')
})

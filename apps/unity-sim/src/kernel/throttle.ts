import { serverBusy } from './refused.ts'

/** Tomcat's limit over all REST applications: so many at a time, so many in a queue, 503 for the rest (cupi.md 1.14). */
export type Throttle = {
  /** @throws Refused with 503 */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
}

export type ThrottleOptions = {
  readonly concurrency: number
  readonly queue: number
  /** Milliseconds that a request waits for its turn. */
  readonly timeout: number
}

export const createThrottle = ({ concurrency, queue, timeout }: ThrottleOptions): Throttle => {
  let running = 0
  const waiting: (() => void)[] = []

  const turn = async (): Promise<void> => {
    if (running < concurrency) {
      running += 1
      return
    }
    if (waiting.length >= queue) throw serverBusy()
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(serverBusy())
      }, timeout)
      timer.unref()
      const enter = (): void => {
        clearTimeout(timer)
        resolve()
      }
      waiting.push(enter)
    })
  }

  const leave = (): void => {
    const next = waiting.shift()
    // The slot goes over to the next in line.
    if (next) next()
    else running -= 1
  }

  return {
    run: async (work) => {
      await turn()
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}

import { onTestFinished } from 'vitest'
import type { Settings } from '../settings.ts'
import { createSim, type Sim } from '../sim.ts'
import { ask, askJson, type Asked, type Got } from './ask.ts'

export const ADMIN = 'admin:correct-horse'

export type Started = {
  readonly sim: Sim
  /** Without /vmrest. */
  readonly url: string
  /** Asks below /vmrest as the administrator. */
  readonly admin: (path: string, asked?: Asked) => Promise<Got>
  /** The same, for JSON. */
  readonly read: <T = Record<string, string>>(path: string) => Promise<T>
  /** Below /vmrest, as whoever `asked` says. */
  readonly ask: (path: string, asked?: Asked) => Promise<Got>
  readonly userId: (alias: string) => Promise<string>
}

const SMALL: Partial<Settings> = {
  users: 20,
  admin: { name: 'admin', password: 'correct-horse' },
  control: true,
}

/** A simulator on a port of its own, with the nine people that are always there; stops with the test. */
export const startSim = async (options: Partial<Settings> = {}): Promise<Started> => {
  const sim = await createSim({ ...SMALL, ...options })
  onTestFinished(() => sim.close())
  const url = await sim.listen()
  const read = async <T = Record<string, string>>(path: string): Promise<T> =>
    askJson<T>(`${url}/vmrest${path}`, { as: ADMIN })
  return {
    sim,
    url,
    read,
    admin: async (path, asked = {}) => ask(`${url}/vmrest${path}`, { as: ADMIN, ...asked }),
    ask: async (path, asked) => ask(`${url}/vmrest${path}`, asked),
    userId: async (alias) => {
      const { User } = await read<{ User: { ObjectId: string } }>(`/users?query=(Alias%20is%20${alias})`)
      return User.ObjectId
    },
  }
}

/** A clock that stands still until it is told to go on. */
export const createClock = (start = new Date('2026-11-02T09:00:00Z')) => {
  let at = start.getTime()
  return {
    now: (): Date => new Date(at),
    forward: (milliseconds: number): void => {
      at += milliseconds
    },
  }
}

export const MINUTE = 60_000

import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import * as z from 'zod/mini'

/** A server stays; a command is done in a moment. */
export type Visitor = 'server' | 'command'

/** Who has a data directory open, as the lock file says. */
export type Holder = {
  readonly pid: number
  readonly host: string
  readonly as: Visitor
  /** When the process began, in the system's own ticks: tells a process from a later one with the same number. */
  readonly started: string | null
  /** ISO 8601. */
  readonly since: string
  /** Where the holder listens for commands, once it does. */
  readonly socket: string | null
}

const holderSchema = z.object({
  pid: z.number(),
  host: z.string(),
  as: z.enum(['server', 'command']),
  started: z.nullable(z.string()),
  since: z.string(),
  socket: z.nullable(z.string()),
})

export const readHolder = (text: string): Holder | undefined => {
  try {
    return z.parse(holderSchema, JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Field 22 of /proc/PID/stat; null where there is no such file system. */
const startTicks = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in parentheses and may itself hold blanks and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

export const thisProcess = (as: Visitor): Holder => ({
  as,
  pid: process.pid,
  host: hostname(),
  started: startTicks(process.pid),
  since: new Date().toISOString(),
  socket: null,
})

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process cannot be signalled, and exists all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** How long a lock of another host is believed without a sign of life; the holder gives one every 5 s. */
const SILENCE_MS = 20_000

/** Whether the process that wrote a lock still runs. Another host's processes cannot be seen, only their silence. */
export const isAlive = (holder: Holder, lastSign: Date): boolean => {
  if (holder.host !== hostname()) return Date.now() - lastSign.getTime() < SILENCE_MS
  if (!exists(holder.pid)) return false
  return holder.started === null || holder.started === startTicks(holder.pid)
}

import * as z from 'zod'

const whole = z.int().nonnegative()

/** What happens in place of the request, or to its answer (security.md 6.2). */
const KINDS = [
  'blackhole',
  'busy',
  'delay',
  'empty',
  'expire-session',
  'garbage',
  'html',
  'huge-body',
  'huge-headers',
  'ignore-write',
  'invalid-json',
  'reset-after-apply',
  'reset-before-headers',
  'reset-mid-body',
  'slow-body',
  'status',
  'wrong-length',
] as const

const isPattern = (text: string): boolean => {
  try {
    return Boolean(new RegExp(text))
  } catch {
    return false
  }
}

export const faultSchema = z.strictObject({
  kind: z.enum(KINDS),
  match: z
    .strictObject({
      method: z.string().optional(),
      /** Beginning of the URL, or the source of a regular expression on it. */
      path: z.string().refine(isPattern, 'not a regular expression').optional(),
    })
    .optional(),
  /** How many requests it happens to. Default all. */
  times: whole.positive().optional(),
  /** How many matching requests pass before. */
  skip: whole.optional(),
  /** Milliseconds to wait first, with any kind. */
  ms: whole.optional(),
  status: z.int().min(200).max(599).optional(),
  /** Written into Retry-After as it is. */
  retryAfter: z.union([z.string(), z.number()]).optional(),
  bytesPerSecond: whole.positive().optional(),
  afterBytes: whole.optional(),
  /** Size of a huge body or header. */
  bytes: whole.optional(),
})

export type Fault = z.infer<typeof faultSchema>

type Standing = Fault & {
  readonly id: number
  /** Matching requests so far. */
  readonly seen: number
  /** Requests that it happened to. */
  readonly hit: number
}

export type Faults = {
  readonly add: (fault: Fault) => Standing
  readonly list: () => readonly Standing[]
  readonly clear: () => void
  /** The first fault that this request runs into. */
  readonly take: (method: string, url: string) => Fault | undefined
}

const matches = ({ match }: Fault, method: string, url: string): boolean => {
  if (match?.method !== undefined && match.method.toUpperCase() !== method) return false
  return match?.path === undefined || url.startsWith(match.path) || new RegExp(match.path).test(url)
}

export const createFaults = (): Faults => {
  let count = 0
  let standing: Standing[] = []

  const replace = (id: number, changes: Partial<Standing>): void => {
    standing = standing.map((each) => (each.id === id ? { ...each, ...changes } : each))
  }

  return {
    add: (fault) => {
      count += 1
      const added: Standing = { ...fault, id: count, seen: 0, hit: 0 }
      standing.push(added)
      return added
    },
    list: () => standing,
    clear: () => {
      standing = []
    },
    take: (method, url) => {
      for (const fault of standing) {
        if (!matches(fault, method, url) || fault.hit >= (fault.times ?? Number.POSITIVE_INFINITY)) continue
        const seen = fault.seen + 1
        const isHit = seen > (fault.skip ?? 0)
        replace(fault.id, { seen, hit: fault.hit + (isHit ? 1 : 0) })
        if (isHit) return fault
      }
      return undefined
    },
  }
}

/** Limits of a call to Unity, in milliseconds (security.md 3.11). Tests of faults pass shorter ones. */
export type UnityTiming = {
  readonly connect: number
  readonly headers: number
  readonly body: number
  readonly whole: number
  /** Longest wait for one of our places at Unity. */
  readonly queue: number
  /** Shortest and longest pause before a read is tried again. */
  readonly retryPause: readonly [number, number]
  /** First and longest pause before an open circuit lets a call through. */
  readonly halfOpen: readonly [number, number]
  /** How long reads stay with another server after the first was not reachable. */
  readonly stay: number
  /** How long the last call says whether Unity is there. */
  readonly believed: number
  /** How long somebody who asks whether Unity is there waits for a look at it. */
  readonly probe: number
  /** Pause between attempts with credentials that Unity refused. */
  readonly refusedPause: number
}

export const unityTiming: UnityTiming = {
  connect: 3000,
  headers: 10_000,
  body: 10_000,
  whole: 15_000,
  queue: 5000,
  retryPause: [200, 600],
  halfOpen: [10_000, 60_000],
  stay: 300_000,
  believed: 5000,
  probe: 3000,
  refusedPause: 900_000,
}

import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
  SamplingBreaker,
  type CircuitBreakerPolicy,
  type IBreaker,
} from 'cockatiel'
import { isConnectivity, UnityFailure } from './failure.ts'
import type { UnityTiming } from './timing.ts'

/** Opens at once when either finds reason to. */
const either = (one: IBreaker, other: IBreaker): IBreaker => ({
  state: undefined,
  success: (state) => {
    one.success(state)
    other.success(state)
  },
  failure: (state) => [one.failure(state), other.failure(state)].includes(true),
})

export type Circuit = {
  /** @throws UnityFailure `open` without calling, while the server is known not to answer */
  readonly run: <T>(call: () => Promise<T>) => Promise<T>
}

const createPolicy = (initialDelay: number, maxDelay: number): CircuitBreakerPolicy =>
  circuitBreaker(handleWhen(isConnectivity), {
    halfOpenAfter: new ExponentialBackoff({ initialDelay, maxDelay, generator: noJitterGenerator }),
    breaker: either(
      new ConsecutiveBreaker(5),
      new SamplingBreaker({ threshold: 0.5, duration: 30_000, minimumRps: 20 / 30 }),
    ),
  })

const open = (cause?: unknown): UnityFailure =>
  new UnityFailure('open', { sent: false, detail: 'circuit open', cause })

/**
 * Five failures in a row, or half of at least twenty in 30 s, and the server is left alone for a while; then one call
 * is let through to see (security.md 3.11), and the others do not wait for what comes of it.
 */
export const createCircuit = ({
  halfOpen: [initialDelay, maxDelay],
}: Pick<UnityTiming, 'halfOpen'>): Circuit => {
  let openedAt = 0
  const renewed = (): CircuitBreakerPolicy => {
    const made = createPolicy(initialDelay, maxDelay)
    made.onBreak(() => {
      openedAt = performance.now()
    })
    return made
  }
  let policy = renewed()

  return {
    run: async (call) => {
      // The library goes by the clock: one that is set back would keep the circuit open for as long (security.md F33).
      if (policy.state === CircuitState.Open && performance.now() - openedAt > 2 * maxDelay)
        policy = renewed()
      if (policy.state === CircuitState.HalfOpen) throw open()
      try {
        return await policy.execute(call)
      } catch (error) {
        throw error instanceof BrokenCircuitError ? open(error) : error
      }
    },
  }
}

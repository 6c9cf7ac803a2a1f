import type { Meter } from '@opentelemetry/api'
import { SECONDS } from '../metrics/metrics.ts'
import { UnityFailure } from './failure.ts'
import type { UnityLink } from './link.ts'

/** The link, with every call counted and timed: the wait for a place at Unity included. */
export const measured = (link: UnityLink, meter: Meter): UnityLink => {
  const duration = meter.createHistogram('unity_desk_unity_request_duration_seconds', {
    description:
      'Requests to Unity Connection by what came of them, and how long they took, with the wait for a place.',
    advice: { explicitBucketBoundaries: SECONDS },
  })
  meter
    .createObservableGauge('unity_desk_unity_requests', {
      description: 'Requests to Unity Connection that run, and that wait for a place, by whom they are for.',
    })
    .addCallback((result) => {
      for (const [rank, load] of Object.entries(link.load()))
        for (const [state, number] of Object.entries(load)) result.observe(number, { rank, state })
    })
  meter
    .createObservableGauge('unity_desk_unity_up', {
      description: 'Whether the last request found Unity Connection there and was let in.',
    })
    .addCallback((result) => result.observe(link.lastState() === 'ok' ? 1 : 0))

  return {
    ...link,
    send: async (request, rank = 'person') => {
      const begun = performance.now()
      const note = (outcome: string): void =>
        duration.record((performance.now() - begun) / 1000, { method: request.method, rank, outcome })
      try {
        const answer = await link.send(request, rank)
        note(`${Math.floor(answer.status / 100)}xx`)
        return answer
      } catch (error) {
        note(error instanceof UnityFailure ? error.reason : 'error')
        throw error
      }
    },
  }
}

import type { Meter } from '@opentelemetry/api'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { SECONDS } from '../metrics/metrics.ts'

type Options = { readonly meter: Meter; readonly listener: 'console' | 'portal' }

/** Counts and times requests by route; a path itself may name a person. */
const register = async (app: FastifyInstance, { meter, listener }: Options): Promise<void> => {
  const duration = meter.createHistogram('http_server_request_duration_seconds', {
    description: 'Requests by route and status, and how long they took.',
    advice: { explicitBucketBoundaries: SECONDS },
  })
  app.addHook('onResponse', async ({ method, routeOptions }, { elapsedTime, statusCode }) =>
    duration.record(elapsedTime / 1000, {
      listener,
      method,
      route: routeOptions.url ?? 'none',
      status: String(statusCode),
    }),
  )
}

export const measureRequests = fastifyPlugin(register, { name: 'measure-requests' })

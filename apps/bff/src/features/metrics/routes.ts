import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Metrics } from '../../platform/metrics/metrics.ts'

/** For Prometheus, with a token that may do this and need not do more. */
export const metricsRoutes: FastifyPluginAsyncZod<{ readonly metrics: Metrics }> = async (
  app,
  { metrics },
) => {
  app.get('/metrics', { config: { access: 'metrics:read' } }, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.text()),
  )
}

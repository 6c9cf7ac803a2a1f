import type { Meter } from '@opentelemetry/api'
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import type { Log } from '../log.ts'

/** Figures of this process. No name, address or number of a person is ever a label: who reads them may see nobody. */
export type Metrics = {
  readonly meter: Meter
  /** In the text format of Prometheus. */
  readonly text: () => Promise<string>
}

/** From a few milliseconds to the longest that any request may take. */
export const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

export const createMetrics = (log: Log): Metrics => {
  const reader = new PrometheusExporter({ preventServerStart: true })
  const provider = new MeterProvider({ readers: [reader] })
  const serializer = new PrometheusSerializer(undefined, false, undefined, true, true)
  return {
    meter: provider.getMeter('unity-desk'),
    text: async () => {
      const { resourceMetrics, errors } = await reader.collect()
      // What can be told is told: a database that is away must not hide everything else.
      for (const error of errors) log.warn({ err: error }, 'a metric could not be read')
      return serializer.serialize(resourceMetrics)
    },
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Meter } from '@opentelemetry/api'

const NANO = 1e9
const MICRO = 1e6
/** Between two looks at the event loop, in milliseconds. */
const RESOLUTION = 20

/** Under the names that Prometheus's own clients give them, so that dashboards know them. */
export const measureProcess = (meter: Meter): void => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  const memory = meter.createObservableGauge('process_resident_memory_bytes', {
    description: 'Memory of the process.',
  })
  const heap = meter.createObservableGauge('nodejs_heap_size_used_bytes', {
    description: 'Of it, what JavaScript uses.',
  })
  const processor = meter.createObservableCounter('process_cpu_seconds', {
    description: 'Time that the process has had a processor.',
  })
  const started = meter.createObservableGauge('process_start_time_seconds', {
    description: 'When it was started, since 1970.',
  })
  const lag = meter.createObservableGauge('nodejs_eventloop_lag_seconds', {
    description: 'How late the event loop was, since the figures were last read.',
  })
  /** What is measured is the pause between two looks. */
  const late = (nanoseconds: number): number => Math.max(0, nanoseconds / NANO - RESOLUTION / 1000)
  const startedAt = (Date.now() - performance.now()) / 1000
  meter.addBatchObservableCallback(
    (result) => {
      const { rss, heapUsed } = process.memoryUsage()
      const { user, system } = process.cpuUsage()
      result.observe(memory, rss)
      result.observe(heap, heapUsed)
      result.observe(processor, (user + system) / MICRO)
      result.observe(started, startedAt)
      for (const quantile of [50, 99])
        result.observe(lag, late(delay.percentile(quantile)), { quantile: String(quantile / 100) })
      result.observe(lag, late(delay.max), { quantile: '1' })
      delay.reset()
    },
    [memory, heap, processor, started, lag],
  )
}

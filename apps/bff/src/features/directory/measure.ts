import type { Meter } from '@opentelemetry/api'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'

/** How old the index is, and where the sweep that is under way has got to. */
export const measureDirectory = (meter: Meter, db: Kysely<Database>): void => {
  const age = meter.createObservableGauge('unity_desk_directory_age_seconds', {
    description: 'Since the last sweep of the directory ended; absent before the first.',
  })
  const rows = meter.createObservableGauge('unity_desk_directory_sweep_rows', {
    description: 'Rows that the sweep has read in its step, and of how many; absent between sweeps.',
  })
  meter.addBatchObservableCallback(
    async (result) => {
      const sweep = await db
        .selectFrom('directory_sweep')
        .select(['completed_at', 'step', 'read', 'of'])
        .executeTakeFirstOrThrow()
      if (sweep.completed_at) result.observe(age, (Date.now() - sweep.completed_at.getTime()) / 1000)
      if (!sweep.step) return
      result.observe(rows, sweep.read, { step: sweep.step, rows: 'read' })
      result.observe(rows, sweep.of, { step: sweep.step, rows: 'all' })
    },
    [age, rows],
  )
}

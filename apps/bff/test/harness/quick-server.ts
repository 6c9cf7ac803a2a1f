import * as z from 'zod/mini'
import { readConfig } from '../../src/config/read.ts'
import { createLog } from '../../src/platform/log.ts'
import { serve } from '../../src/serve.ts'
import { standardTiming, type Timing } from '../../src/timing.ts'

// The server with short waits: what takes half a minute in earnest takes a second in a test of it. A file of its own,
// so that no setting of the real one can do this.

const quickTiming: Timing = {
  ...standardTiming,
  http: { headers: 1500, request: 3000, check: 100, handler: 4000 },
  unity: {
    connect: 500,
    headers: 700,
    body: 700,
    whole: 1000,
    queue: 600,
    retryPause: [20, 60],
    halfOpen: [300, 600],
    stay: 2000,
    believed: 200,
    probe: 700,
    refusedPause: 60_000,
  },
  oidc: { believed: 200, patience: 1 },
  patience: { begin: 1000, answer: 1200 },
  write: { inFlight: 600, confirm: [0, 50, 150, 300], search: [50, 150, 500, 500, 1000] },
  settle: { pause: 150, inFlight: 500, others: 2000 },
  follow: { pause: 50, retry: [200, 1000] },
  mail: { retry: 1, poll: 1 },
  stop: 3000,
}

z.config(z.locales.en())
const config = readConfig(process.env)
await serve(config, createLog(config.LOG_LEVEL), quickTiming)

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBetween, type Between } from './harness/between.ts'
import { startDesk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let between: Between
beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  between = await startBetween(sim.url)
})
afterAll(async () => {
  await between.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

describe('F30: SIGTERM', () => {
  test('with a reset on its way: it ends well, is told and is on record, and the process ends with 0', async () => {
    const desk = await startDesk({ unity: between.url, env: { DIRECTORY_SWEEP: 'off' } })
    const hal = await desk.signIn('hal')
    const held = between.hold('after', 'PUT', /credential\/pin/)
    const answer = hal.post(`/api/users/${await sim.userId('mrossini')}/pin-reset`)
    await held.reached
    desk.process.signal('SIGTERM')
    await expect
      .poll(() =>
        ask(`${desk.url}/healthz`).then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('down')
    held.release()
    const { status, json } = await answer
    expect(status).toBe(200)
    expect(json().outcome).toBe('done')
    expect(await desk.process.ended).toEqual({ code: 0, signal: null })
    expect(actsIn(await recordsIn(desk.dataDirectory)).at(-1)?.endings).toMatchObject([{ result: 'done' }])
    expect(await sim.phone('2077', json().pin)).toBe('must-change')
  })

  test('with a call that never ends: the process ends all the same, and the next start finds out', async () => {
    const desk = await startDesk({ unity: between.url, env: { DIRECTORY_SWEEP: 'off' }, quick: true })
    const hal = await desk.signIn('hal')
    const held = between.hold('after', 'PUT', /credential\/pin/)
    const answer = hal.post(`/api/users/${await sim.userId('mrossini')}/pin-reset`).catch(() => undefined)
    await held.reached
    desk.process.signal('SIGTERM')
    expect((await desk.process.ended).code).toBe(0)
    held.release()
    await answer
    const { dataDirectory } = desk
    const next = await startDesk({
      unity: sim.url,
      dataDirectory,
      env: { DIRECTORY_SWEEP: 'off' },
      quick: true,
    })
    await expect
      .poll(
        async () =>
          actsIn(await recordsIn(dataDirectory))
            .at(-1)
            ?.endings.at(-1)?.result,
      )
      .toBe('done')
    await next.stop()
  })

  test('twice: it ends at once', async () => {
    const desk = await startDesk({ unity: between.url, env: { DIRECTORY_SWEEP: 'off' } })
    const hal = await desk.signIn('hal')
    const held = between.hold('after', 'GET', /version/)
    const answer = hal.get('/vmrest/version').catch(() => undefined)
    await held.reached
    desk.process.signal('SIGTERM')
    await expect
      .poll(() =>
        ask(`${desk.url}/healthz`).then(
          () => 'up',
          () => 'down',
        ),
      )
      .toBe('down')
    desk.process.signal('SIGTERM')
    expect((await desk.process.ended).code).toBe(1)
    held.release()
    await answer
  })
})

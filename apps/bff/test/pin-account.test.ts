import { expect, test } from 'vitest'
import { startDesk } from './harness/desk.ts'
import { startSim } from './harness/sim.ts'

const HELP_DESK = ['--role-account', 'Help Desk Administrator=narrow:Canary-narrow-1']

test('an account at Unity that may not read rules still resets PINs, with longer ones', async () => {
  const sim = await startSim(['--users', '60', ...HELP_DESK])
  const env = { UNITY_USERNAME: 'narrow', UNITY_PASSWORD: 'Canary-narrow-1' }
  const desk = await startDesk({ unity: sim.url, env })
  const hal = await desk.signIn('hal')
  const path = `/api/users/${await sim.userId('mrossini')}/pin-reset`

  const generated = await hal.post(path, {})
  expect(generated.status).toBe(200)
  expect(generated.json().pin).toMatch(/^[1-9]\d{7}$/)
  expect(await sim.phone('2077', generated.json().pin)).toBe('must-change')

  const refused = await hal.post(path, { mode: 'typed', pin: '1357' })
  expect(refused.status).toBe(422)
  expect(refused.json().fields).toMatchObject([{ name: 'pin', code: 'too-short' }])
  expect((await hal.post(path, { mode: 'typed', pin: '836194' })).status).toBe(200)
})

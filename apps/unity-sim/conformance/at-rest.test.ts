import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createSim } from '../src/sim.ts'
import { newPerson } from './checks/people.ts'
import { openSite } from './site.ts'

const PINS = ['907264815', '830417926']
const PASSWORD = 'wintermorgen-31-canary'

test('no PIN and no password stands in the data file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unity-sim-'))
  const administrator = { name: 'administrator', password: PASSWORD }
  const sim = await createSim({ users: 20, admin: administrator, data: join(folder, 'unity.sqlite') })
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const site = openSite({ origin: await sim.listen(), administrator, trust: {} }, true)
  const { path } = await newPerson(site)
  for (const Credentials of PINS) {
    const answer = await site.ask(`${path}/credential/pin`, { method: 'PUT', json: { Credentials } })
    expect(answer.status).toBe(204)
  }
  const stored = readdirSync(folder).map((file) => readFileSync(join(folder, file)))
  for (const secret of [...PINS, PASSWORD]) expect(stored.some((bytes) => bytes.includes(secret))).toBe(false)
  await site.leave()
  await sim.close()
})

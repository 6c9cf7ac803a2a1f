import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSim, type Sim } from '../src/sim.ts'
import { doorOf } from './door.ts'
import { runCheck } from './run.ts'
import { SIMULATOR_SHEET } from './simulator-sheet.ts'
import { newStaff, PEOPLE } from './simulator.ts'
import { openSite, type Site } from './site.ts'
import { checks } from './suite.ts'

// The suite of `npm run conformance`, against a simulator in this process: its clock can be moved.

let sim: Sim
let site: Site
let passed = 0
const skipped = new Set<string>()

beforeAll(async () => {
  const { administrator, roles } = newStaff()
  sim = await createSim({
    users: PEOPLE,
    control: true,
    admin: administrator,
    roleAccounts: [...roles].map(([role, account]) => ({ role: role || undefined, ...account })),
    now: () => new Date(Date.now() + passed),
  })
  const origin = await sim.listen()
  site = openSite({ origin, administrator, trust: {} }, true, {
    door: doorOf(origin),
    roles,
    forward: (milliseconds) => (passed += milliseconds),
  })
})

afterAll(async () => {
  await site.leave()
  await sim.close()
})

const groups = [...Map.groupBy(checks, ({ group }) => group)]

describe.each(groups)('%s', (_group, own) => {
  test.for(own.map((check) => [check.name, check] as const))('%s', async ([, check], { skip }) => {
    const result = await runCheck(site, check, true)
    if (result.outcome === 'skipped') {
      skipped.add(`${check.group}: ${check.name}`)
      skip(result.reason)
    }
    expect(result).toEqual({ outcome: 'ok' })
  })
})

test('no two checks have the same name', () => {
  const names = checks.map(({ group, name }) => `${group}: ${name}`)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('no check that a rule of cupi.md 8 rests on was skipped', () => {
  const proofs = Object.values(SIMULATOR_SHEET).flatMap((sheet) => Object.values(sheet).flat())
  const names = proofs.flatMap((proof) => ('check' in proof ? [proof.check] : []))
  expect(names.filter((name) => skipped.has(name))).toEqual([])
})

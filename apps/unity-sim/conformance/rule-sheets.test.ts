import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CLIENT_SHEET } from './client-sheet.ts'
import type { Proof, Sheet } from './proof.ts'
import { SIMULATOR_SHEET } from './simulator-sheet.ts'
import { checks } from './suite.ts'

// Issue 3: every row of cupi.md's simulator and client rule sheets is a test, or a line in DIFFERENCES.md.

const root = fileURLToPath(new URL('../../..', import.meta.url))
const names = new Set(checks.map(({ group, name }) => `${group}: ${name}`))
const textOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8')

/** What a proof names and is not there; undefined when it is. */
const missing = (proof: Proof): string | undefined => {
  if ('check' in proof) return names.has(proof.check) ? undefined : proof.check
  if ('difference' in proof)
    return textOf('apps/unity-sim/DIFFERENCES.md').includes(proof.difference) ? undefined : proof.difference
  const [file, title] = proof.test
  return textOf(file).includes(`'${title}'`) ? undefined : `${file}: ${title}`
}

const rowsOf = (sheet: Sheet): [rule: string, proofs: readonly Proof[]][] => Object.entries(sheet)

describe.each(Object.entries(SIMULATOR_SHEET))('the sheet of the simulator, %s', (_part, sheet) => {
  test.each(rowsOf(sheet))('%s', (_rule, proofs) => {
    expect(proofs.length).toBeGreaterThan(0)
    expect(proofs.map(missing).filter((name) => name !== undefined)).toEqual([])
  })
})

describe('the sheet of the client', () => {
  test.each(rowsOf(CLIENT_SHEET))('rule %s', (_rule, proofs) => {
    expect(proofs.map(missing).filter((name) => name !== undefined)).toEqual([])
  })

  test('has all fourteen rules', () => {
    expect(Object.keys(CLIENT_SHEET).map(Number)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1))
  })
})

test('the eleven roles are looked for', () => {
  const name = [...names].find((each) => each.startsWith('built-in objects: roles: '))
  expect(name?.split(', ')).toHaveLength(11)
})

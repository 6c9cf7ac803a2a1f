import { expect, test } from 'vitest'
import { flakyIn } from './second-tries.ts'

const spec = (line: number, status: string) => ({
  file: 'people.spec.ts',
  line,
  title: `what stands at ${line}`,
  tests: [{ status }],
})

test('a test of the browser that passed at its second try is named, also in a group', () => {
  const group = { specs: [spec(9, 'flaky'), spec(12, 'unexpected')] }
  const report = { suites: [{ specs: [spec(3, 'expected'), spec(5, 'flaky')], suites: [group] }] }
  expect(flakyIn(report)).toEqual([
    'people.spec.ts:5 > what stands at 5',
    'people.spec.ts:9 > what stands at 9',
  ])
})

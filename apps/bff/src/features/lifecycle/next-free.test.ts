import { expect, test } from 'vitest'
import { nextFree } from './next-free.ts'

const asked: string[] = []
const having = (...numbers: string[]) => ({
  from: async (digits: string) => {
    asked.push(digits)
    return new Set(numbers.filter((each) => each.startsWith(digits)))
  },
})

test.each([
  ['2041', ['2042', '2043'], '2044'],
  ['2099', ['2100'], '2101'],
  ['0009', [], '0010'],
  ['7', ['8'], '9'],
  ['99999999999999999998', [], '99999999999999999999'],
])('after %s, where %j are taken, comes %s', async (after, taken, next) => {
  expect(await nextFree(having(...taken), after, {})).toBe(next)
})

test('there is none beyond the last of as many digits', async () => {
  await expect(nextFree(having('9999'), '9998', {})).rejects.toMatchObject({ problem: 'not-found' })
})

test('a few questions are asked, and then it is given up', async () => {
  asked.length = 0
  const all = Array.from({ length: 1000 }, (_, index) => String(2000 + index))
  await expect(nextFree(having(...all), '2041', {})).rejects.toMatchObject({ problem: 'not-found' })
  expect(asked).toEqual(['20', '21', '22'])
})

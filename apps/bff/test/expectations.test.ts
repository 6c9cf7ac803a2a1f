import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)
const page = readFileSync(new URL('docs/security-expectations.md', root), 'utf8')
const [built = ''] = page.split('## Not built yet')
const files = [...page.matchAll(/`((?:apps|packages|e2e)\/[^`]+)`/g)].map(([, file = '']) => file)

test('the page of expectations names many tests, and all of them are there', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(files.filter((file) => !existsSync(fileURLToPath(new URL(file, root))))).toEqual([])
})

test('every line of what is built names a test', () => {
  const lines = built.split('\n').filter((line) => /^\| (?!-|expectation)/.test(line))
  expect(lines.length).toBeGreaterThan(30)
  expect(lines.filter((line) => !/`[^`]+\.(?:test|spec)\.ts`|`e2e\/fixtures\.ts`/.test(line))).toEqual([])
})

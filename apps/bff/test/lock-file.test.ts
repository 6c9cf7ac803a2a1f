import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

// security.md section 9: what is older has a known hole. The lock file says what is really installed.

const LEAST: Readonly<Record<string, string>> = {
  fastify: '5.12.0',
  '@fastify/reply-from': '12.6.4',
  '@fastify/http-proxy': '11.6.3',
  '@fastify/static': '10.1.1',
  undici: '7.24.0',
}

/** A line of its own per major, as both are in use somewhere. */
const FAST_URI: Readonly<Record<number, string>> = { 2: '2.4.1', 3: '3.1.0' }

/** Their guards see another path than the router does. */
const FORBIDDEN = ['@fastify/express', '@fastify/middie']

const installed = new Map<string, string[]>()
const lock = await readFile(new URL('../../../pnpm-lock.yaml', import.meta.url), 'utf8')
const packages = lock.slice(lock.indexOf('\npackages:'), lock.indexOf('\nsnapshots:'))
for (const [, name = '', version = ''] of packages.matchAll(/^ {2}'?(@?[^@'\s]+)@(\d[^':(]*)'?:$/gm))
  installed.set(name, [...(installed.get(name) ?? []), version])

const numbers = (version: string): number[] => version.split(/[.-]/, 3).map(Number)
const isAtLeast = (version: string, least: string): boolean => {
  const [have, want] = [numbers(version), numbers(least)]
  const index = have.findIndex((part, place) => part !== want[place])
  return index === -1 || (have[index] ?? 0) > (want[index] ?? 0)
}

test('versions compare by number, part by part', () => {
  expect(isAtLeast('5.12.8', '5.12.0')).toBe(true)
  expect(isAtLeast('5.12.0', '5.12.0')).toBe(true)
  expect(isAtLeast('10.1.11', '10.1.2')).toBe(true)
  expect(isAtLeast('5.9.9', '5.12.0')).toBe(false)
  expect(isAtLeast('4.99.0', '5.12.0')).toBe(false)
})

test('the lock file is read', () => {
  expect(installed.size).toBeGreaterThan(200)
})

test.each(Object.entries(LEAST))('%s is at least %s, wherever it is used', (name, least) => {
  const versions = installed.get(name) ?? []
  expect(versions).not.toEqual([])
  expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([])
})

test('fast-uri is a mended one', () => {
  for (const version of installed.get('fast-uri') ?? [])
    expect([version, isAtLeast(version, FAST_URI[numbers(version)[0] ?? 0] ?? '0.0.0')]).toEqual([
      version,
      true,
    ])
})

test.each(FORBIDDEN)('%s is not installed', (name) => {
  expect(installed.has(name)).toBe(false)
})

test('Node is past the releases with known holes', () => {
  expect(isAtLeast(process.versions.node, '24.14.1')).toBe(true)
})

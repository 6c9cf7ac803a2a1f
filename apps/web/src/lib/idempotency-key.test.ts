import { expect, test, vi } from 'vitest'
import { newIdempotencyKey } from './idempotency-key.ts'

test('a key is one of its own, also where the page did not come over TLS', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const keys = Array.from({ length: 50 }, newIdempotencyKey)
  expect(new Set(keys).size).toBe(50)
  for (const key of keys) expect(key).toMatch(/^[\da-f]{32}$/)
})

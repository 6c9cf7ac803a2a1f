import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret } from './secret.ts'

const secret = new Secret('canary')

test('a secret shows itself to nobody who does not ask for it by name', () => {
  const shown = [
    String(secret),
    secret.toString(),
    JSON.stringify({ secret }),
    inspect({ deep: { secret } }, { depth: 9, showHidden: true }),
    Object.entries(secret).join(),
    JSON.stringify({ ...secret }),
    new Error(`failed with ${String(secret)}`).message,
  ]
  expect(shown.join()).not.toContain('canary')
  expect(secret.reveal()).toBe('canary')
})

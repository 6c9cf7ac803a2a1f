import { afterEach, expect, test, vi } from 'vitest'
import { Secret } from '../../config/secret.ts'
import { createLoginStates } from '../../platform/oidc/login-state.ts'
import { createSeal } from '../../platform/seal.ts'
import { localPath } from './local-path.ts'

const KEY = new Secret('k'.repeat(32))
const seal = createSeal(KEY, 'login state')
const states = createLoginStates({} as never, () => '', seal)
const begun = {
  state: 's',
  nonce: 'n',
  verifier: 'v',
  redirectUri: 'http://127.0.0.1/x',
  to: '/people',
  isStepUp: false,
  sessionKey: null,
}

afterEach(() => vi.useRealTimers())

test.each([
  ['at once', 0, true],
  ['just short of ten minutes later', 599_000, true],
  ['ten minutes later', 600_000, false],
  ['by a clock that was set back', -60_000, false],
])('a sign-on that comes back %s', (_when, after, isTaken) => {
  vi.useFakeTimers({ now: 1_800_000_000_000 })
  const cookie = states.close(begun)
  vi.setSystemTime(1_800_000_000_000 + after)
  expect(states.open(cookie) !== undefined).toBe(isTaken)
})

test('what was sealed opens whole, for its own purpose and under its own key alone', () => {
  const sealed = seal.close('a text')
  expect(seal.open(sealed)).toBe('a text')
  expect(seal.close('a text')).not.toBe(sealed)
  expect(createSeal(KEY, 'another purpose').open(sealed)).toBeUndefined()
  expect(createSeal(new Secret('other'), 'login state').open(sealed)).toBeUndefined()
  for (const changed of ['', 'AAAA', sealed.slice(0, -4), `A${sealed.slice(1)}`, `${sealed}AAAA`])
    expect([changed, changed === sealed ? undefined : seal.open(changed)]).toEqual([changed, undefined])
  expect(states.open(seal.close('{"another":"thing"}'))).toBeUndefined()
})

test.each([
  ['/people?q=a%20b', '/people?q=a%20b'],
  ['/people/1/pin#part', '/people/1/pin'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/API/session/oidc', '/'],
  ['/vmrest', '/'],
  ['/vmrestaurant', '/vmrestaurant'],
  [`/${'x'.repeat(600)}`, '/'],
  [undefined, '/'],
])('%s leads to %s', (asked, path) => expect(localPath(asked)).toBe(path))

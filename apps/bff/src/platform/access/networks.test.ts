import { expect, test } from 'vitest'
import { isWithin, readNetwork } from './networks.ts'

test.each([
  ['10.0.0.0/8', '10.20.30.40', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['192.0.2.7', '192.0.2.7', true],
  ['192.0.2.7', '192.0.2.8', false],
  ['192.0.2.7', '::ffff:192.0.2.7', true],
  ['2001:db8::/32', '2001:db8:1::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['0.0.0.0/0', '203.0.113.9', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['10.0.0.0/8', 'nonsense', false],
])('%s holds %s: %s', (network, address, isThere) => {
  expect(isWithin([network], address)).toBe(isThere)
})

test.each(['10.0.0.0/33', '10.0.0.0/-1', '10.0.0/8', '2001:db8::/129', '10.0.0.0/8/8', '', 'all'])(
  '%j is no network',
  (text) => {
    expect(readNetwork(text)).toBeUndefined()
  },
)

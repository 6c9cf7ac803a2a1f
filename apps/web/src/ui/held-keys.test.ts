import { beforeEach, expect, test, vi } from 'vitest'

const listeners = new Map<string, () => void>()
vi.stubGlobal('document', {
  addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
})
const { dropHeldKeys, holdKeys, keepKey, takeHeldKey } = await import('./held-keys.ts')

beforeEach(dropHeldKeys)

test('keys are kept only while a screen is coming, and taken in their order', () => {
  expect(keepKey('r')).toBe(false)
  holdKeys()
  expect(keepKey('R')).toBe(true)
  expect(keepKey('Enter')).toBe(true)
  expect(takeHeldKey('Enter')).toBe(false)
  expect(takeHeldKey('r')).toBe(true)
  expect(takeHeldKey('Enter')).toBe(true)
  expect(takeHeldKey('Enter')).toBe(false)
})

test('a press of the pointer means what it points at, and nothing that was typed before', () => {
  holdKeys()
  keepKey('r')
  listeners.get('pointerdown')?.()
  expect(takeHeldKey('r')).toBe(false)
})

test('nobody waits for ever', () => {
  vi.useFakeTimers()
  holdKeys()
  keepKey('r')
  vi.advanceTimersByTime(5000)
  expect(takeHeldKey('r')).toBe(false)
  vi.useRealTimers()
})

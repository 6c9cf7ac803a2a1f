import { beforeEach, expect, test, vi } from 'vitest'

const listeners = new Map<string, (event: { preventDefault: () => void }) => void>()
vi.stubGlobal('window', {
  addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
})
const { beforeLeaving, beforeLoading, noteUnsaved, question, release, unsaved } = await import('./unsaved.ts')

beforeEach(() => {
  unsaved.set([])
  question.set(undefined)
  release()()
})

/** Whether the browser would ask whoever closes the tab now. */
const isTabHeld = (): boolean => {
  const preventDefault = vi.fn<() => void>()
  listeners.get('beforeunload')?.({ preventDefault })
  return preventDefault.mock.calls.length > 0
}

test('where nothing is typed, or all is saved again, nobody is asked', () => {
  const leave = vi.fn<() => void>()
  noteUnsaved({ what: 'Settings', scope: 'page' })()
  beforeLeaving(leave)
  expect(leave).toHaveBeenCalledOnce()
  expect(question.get()).toBeUndefined()
  expect(isTabHeld()).toBe(false)
})

test('what would be lost is named once, and stays with who stays', () => {
  const [leave, stay] = [vi.fn<() => void>(), vi.fn<() => void>()]
  for (const what of ['Settings', 'Reset PIN', 'Settings']) noteUnsaved({ what, scope: 'page' })
  beforeLeaving(leave, { stay })
  expect(question.get()?.what).toEqual(['Settings', 'Reset PIN'])
  expect(leave).not.toHaveBeenCalled()
  question.get()?.stay()
  expect(stay).toHaveBeenCalledOnce()
  expect(question.get()).toBeUndefined()
  expect(isTabHeld()).toBe(true)

  beforeLeaving(leave, { stay })
  question.get()?.leave()
  expect(leave).toHaveBeenCalledOnce()
  expect(question.get()).toBeUndefined()
})

test('a dialog that is closed asks for what is typed in it, and not for what is behind it', () => {
  const close = vi.fn<() => void>()
  noteUnsaved({ what: 'Settings', scope: 'page' })
  beforeLeaving(close, { scope: 'dialog' })
  expect(close).toHaveBeenCalledOnce()
  const forget = noteUnsaved({ what: 'Reset PIN', scope: 'dialog' })
  beforeLeaving(close, { scope: 'dialog' })
  expect(question.get()?.what).toEqual(['Reset PIN'])
  question.get()?.stay()
  forget()
  beforeLeaving(close, { scope: 'dialog' })
  expect(close).toHaveBeenCalledTimes(2)
})

test('who has answered is not asked a second time by the browser', () => {
  noteUnsaved({ what: 'Settings', scope: 'page' })
  beforeLoading(() => expect(isTabHeld()).toBe(false))
  expect(isTabHeld()).toBe(true)
  question.get()?.leave()
  expect(isTabHeld()).toBe(false)
})

import { expect, test, vi } from 'vitest'

vi.stubGlobal('window', { addEventListener: vi.fn<() => void>(), removeEventListener: vi.fn<() => void>() })
const { onOtherTab, tellOtherTabs } = await import('./other-tabs.ts')

test('a page is told by the others, and never by itself', async () => {
  const other = new BroadcastChannel('unity-desk-signed-in')
  const told = vi.fn<(event?: MessageEvent) => void>()
  const stop = onOtherTab(told)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  other.addEventListener('message', () => other.postMessage('answer'), { once: true })
  tellOtherTabs()
  // What it had told itself would have come before the answer.
  await vi.waitFor(() => expect(told).toHaveBeenCalled())
  expect(told.mock.calls).toMatchObject([[{ data: 'answer' }]])
  stop()
  tellOtherTabs()
  other.close()
})

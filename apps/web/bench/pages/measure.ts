import type { Browser, BrowserContext, Page } from '@playwright/test'

/** A network and a processor, by Chromium's own brakes. */
export type Conditions = {
  readonly name: string
  /** Round trip in ms, and bits per second either way; absent for what this machine does. */
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number }
  readonly slowdown: number
}

export const unhindered: Conditions = { name: 'this machine', slowdown: 1 }

/** What Lighthouse measures telephones with. */
export const slowPhone: Conditions = {
  name: 'slow 4G, processor 4x slower',
  network: { latency: 150, down: 1_600_000, up: 750_000 },
  slowdown: 4,
}

export type Loaded = {
  readonly useful: number
  readonly fcp: number
  readonly lcp: number
  readonly cls: number
  readonly tbt: number
  /** Over the wire, everything. */
  readonly kB: number
}

/** Runs in the page, from its very beginning. */
const observe = (selector: string): void => {
  const seen = { useful: 0, fcp: 0, lcp: 0, cls: 0, long: [] as { start: number; time: number }[] }
  Object.assign(globalThis, { seen })
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to the page as its text, alone
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
  watch('layout-shift', (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value))
  watch('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, time: duration }))
  const look = (): void => {
    const field = document.querySelector(selector)
    if (field && field.getClientRects().length > 0) seen.useful = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

type Seen = Omit<Loaded, 'tbt' | 'kB'> & { readonly long: readonly { start: number; time: number }[] }

export const hinder = async (page: Page, { network, slowdown }: Conditions): Promise<() => number> => {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (network)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down / 8,
      uploadThroughput: network.up / 8,
    })
  return () => bytes
}

export const newPhone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  })

/** Loads a page with an empty cache until what it is for can be used, and what comes after has settled. */
export const load = async (
  context: BrowserContext,
  url: string,
  selector: string,
  conditions: Conditions,
): Promise<Loaded> => {
  const page = await context.newPage()
  const bytes = await hinder(page, conditions)
  await page.addInitScript(observe, selector)
  await page.goto(url)
  await page.locator(selector).first().waitFor()
  await page.waitForLoadState('networkidle')
  const { long, ...seen } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen)
  await page.close()
  const blocking = long.filter(({ start, time }) => start + time > seen.fcp)
  const tbt = blocking.reduce((sum, { time }) => sum + Math.max(0, time - 50), 0)
  return { ...seen, tbt, kB: bytes() / 1000 }
}

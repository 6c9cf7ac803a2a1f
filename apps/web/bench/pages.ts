import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { PASSWORD, startServers, type Servers } from '../screens/servers.ts'
import { changePin } from './pages/change-pin.ts'
import { load, newPhone, slowPhone, unhindered, type Conditions, type Loaded } from './pages/measure.ts'

const ROUNDS = 5

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN

type View = {
  readonly name: string
  readonly url: (servers: Servers) => string
  /** There when the view can be used. */
  readonly useful: string
  readonly open: (browser: Browser, servers: Servers) => Promise<BrowserContext>
}

const desk = (browser: Browser): Promise<BrowserContext> => browser.newContext({ locale: 'en-GB' })

const signedIn: View['open'] = async (browser, servers) => {
  const context = await desk(browser)
  const answer = await context.request.post(`${servers.desk}/api/session`, {
    headers: { 'X-Requested-With': 'unity-desk', Origin: servers.desk },
    data: { username: 'helpdesk', password: PASSWORD },
  })
  if (!answer.ok()) throw new Error(`sign-in: ${answer.status()}`)
  return context
}

const views: readonly View[] = [
  { name: 'portal', url: ({ portal }) => portal, useful: 'input[name=account]', open: newPhone },
  { name: 'console, sign-in', url: ({ desk: url }) => url, useful: 'input[type=password]', open: desk },
  { name: 'console, search', url: ({ desk: url }) => url, useful: 'input[role=combobox]', open: signedIn },
]

const rounds = async (
  browser: Browser,
  servers: Servers,
  view: View,
  conditions: Conditions,
): Promise<Loaded[]> => {
  const all: Loaded[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await view.open(browser, servers)
    all.push(await load(context, view.url(servers), view.useful, conditions))
    await context.close()
  }
  return all
}

const rowOf = (view: View, conditions: Conditions, all: readonly Loaded[]): (string | number)[] => {
  const of = (key: keyof Loaded): number => median(all.map((each) => each[key]))
  const shift = of('cls').toFixed(3)
  return [view.name, conditions.name, of('kB'), of('fcp'), of('lcp'), of('useful'), of('tbt'), shift]
}

const run = async (browser: Browser, servers: Servers, signal: AbortSignal) => {
  const rows: (string | number)[][] = []
  const budgets: { name: string; value: number; most: number }[] = []
  for (const conditions of [unhindered, slowPhone])
    for (const view of views) {
      signal.throwIfAborted()
      rows.push(rowOf(view, conditions, await rounds(browser, servers, view, conditions)))
    }
  for (const [conditions, extension] of [
    [unhindered, '2041'],
    [slowPhone, '2077'],
  ] as const) {
    signal.throwIfAborted()
    const value = await changePin(browser, servers, extension, conditions)
    budgets.push({
      name: `s from the portal's address to a changed PIN, ${conditions.name}`,
      value,
      most: 60,
    })
  }
  return {
    columns: ['first view of', 'on', 'kB', 'FCP ms', 'LCP ms', 'useful ms', 'TBT ms', 'CLS'],
    rows,
    budgets,
  }
}

/** First views of both pages in Chromium with an empty cache, medians of five, and a whole change of a PIN. */
export const benchmark = async (signal: AbortSignal) => {
  const servers = await startServers()
  try {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      return await run(browser, servers, signal)
    } finally {
      await browser.close()
    }
  } finally {
    await servers.stop()
  }
}

import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from '@playwright/test'
import { scenes, type Scene } from './screens/scenes.ts'
import { startServers, type Servers } from './screens/servers.ts'
import { spilled, stretch } from './screens/stretch.ts'

// Pictures of every screen in its states, with axe and the page's own policy watching:
//   node apps/web/screens.ts [--stretched] [part of a scene's name ...]
// With --stretched every text is made 40 % longer first, at 360 px and as a window of 1280 px zoomed to 200 %.
// Needs a build. Writes to screenshots/, which git ignores; ends with 1 when there was a violation.

const out = fileURLToPath(new URL('../../screenshots/', import.meta.url))

type Look = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly isStretched?: boolean
}

const plainLooks: readonly Look[] = [
  { name: 'light', width: 1280, height: 800, scheme: 'light' },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark' },
  { name: '360', width: 360, height: 740, scheme: 'light' },
  { name: '360-dark', width: 360, height: 740, scheme: 'dark' },
]

const stretchedLooks: readonly Look[] = [
  { name: 'stretched-360', width: 360, height: 740, scheme: 'light', isStretched: true },
  { name: 'stretched-200-percent', width: 640, height: 400, scheme: 'light', isStretched: true },
]

/** What the page did against its policy, and errors that nobody caught. */
const watch = (page: Page, found: string[]): void => {
  page.on('pageerror', (error) => found.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy|Trusted ?Type/i.test(text)) found.push(`policy: ${text}`)
    else if (/^Warning:|Each child in a list|Maximum update depth/.test(text)) found.push(`react: ${text}`)
  })
}

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `axe: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

const isWiderThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const shoot = async (browser: Browser, servers: Servers, scene: Scene, look: Look): Promise<string[]> => {
  const found: string[] = []
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    baseURL: servers.desk,
    ...(look.width < 600 && { hasTouch: true, isMobile: true }),
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  watch(page, found)
  try {
    await scene.play({ page, context, servers })
    await page.evaluate(() => document.fonts.ready)
    if (look.isStretched) await stretch(page)
    await page.screenshot({ path: `${out}${scene.name}.${look.name}.png` })
    // A name that was not stretched with its text is no fault of the screen: axe sees the plain looks.
    found.push(...(look.isStretched ? await spilled(page) : await axe(page)))
    if (await isWiderThanScreen(page)) found.push('scrolls sideways')
  } catch (error) {
    found.push(`did not play: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`)
    await page.screenshot({ path: `${out}FAILED-${scene.name}.${look.name}.png` })
  }
  await context.close()
  return found
}

const wanted = process.argv.slice(2).filter((word) => word !== '--stretched')
const looks = process.argv.includes('--stretched') ? stretchedLooks : plainLooks
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

if (wanted.length === 0) rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const servers = await startServers()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

let violations = 0
for (const scene of chosen)
  for (const look of looks) {
    const found = await shoot(browser, servers, scene, look)
    violations += found.length
    for (const each of found) process.stdout.write(`${scene.name}.${look.name}: ${each}\n`)
  }
await browser.close()
await servers.stop()
process.stdout.write(`${chosen.length * looks.length} pictures in screenshots/, ${violations} violations\n`)
process.exitCode = violations === 0 ? 0 : 1

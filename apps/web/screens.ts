import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from '@playwright/test'
import { scenes, type Scene } from './screens/scenes.ts'
import { startServers, type Servers } from './screens/servers.ts'

// Pictures of every screen in its states, with axe and the page's own policy watching:
//   node apps/web/screens.ts [part of a scene's name ...]
// Needs a build. Writes to screenshots/, which git ignores; ends with 1 when there was a violation.

const out = fileURLToPath(new URL('../../screenshots/', import.meta.url))

type Look = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
}

const looks: readonly Look[] = [
  { name: 'light', width: 1280, height: 800, scheme: 'light' },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark' },
  { name: '360', width: 360, height: 740, scheme: 'light' },
  { name: '360-dark', width: 360, height: 740, scheme: 'dark' },
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
    await page.screenshot({ path: `${out}${scene.name}.${look.name}.png` })
    found.push(...(await axe(page)))
    if (await isWiderThanScreen(page)) found.push('scrolls sideways')
  } catch (error) {
    found.push(`did not play: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`)
    await page.screenshot({ path: `${out}FAILED-${scene.name}.${look.name}.png` })
  }
  await context.close()
  return found
}

const wanted = process.argv.slice(2)
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

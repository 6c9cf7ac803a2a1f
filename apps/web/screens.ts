import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { flawsOf } from './screens/flaws.ts'
import { callAllNames } from './screens/hostile.ts'
import { saidIn } from './screens/said.ts'
import { scenes, type Scene } from './screens/scenes.ts'
import { startServers } from './screens/servers.ts'
import { takesOf, type Take } from './screens/takes.ts'
import { translated } from './screens/translated.ts'

// Pictures of every screen in its states, with axe and the page's own policy watching:
//   node apps/web/screens.ts [--stretched | --hostile | --languages] [part of a scene's name ...]
// With --stretched every text is made 40 % longer first, at 360 px and as a window of 1280 px zoomed to 200 %.
// With --hostile everybody has a name that nobody should have.
// With --languages every scene is played in each of the languages, and looked at wide and narrow, light and dark;
// --de and the like play it in one of them.
// Needs a build. Writes to screenshots/, which git ignores; ends with 1 when there was a violation.

const out = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/** What the page did against its policy, and errors that nobody caught. */
const watch = (page: Page, found: string[]): void => {
  page.on('pageerror', (error) => found.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy|Trusted ?Type/i.test(text)) found.push(`policy: ${text}`)
    else if (/^Warning:|Each child in a list|Maximum update depth/.test(text)) found.push(`react: ${text}`)
  })
}

/** Kept for all scenes, so that the programs of the page are fetched once. What they leave behind is cleared. */
const contextFor = ({ language, looks: [{ width, height, scheme }] }: Take): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: language === 'en' ? 'en-GB' : language,
    baseURL: servers.desk,
    ...(width < 600 && { hasTouch: true, isMobile: true }),
  })

const clear = async (context: BrowserContext, page: Page): Promise<void> => {
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.close()
  await context.clearCookies()
}

const shoot = async (context: BrowserContext, scene: Scene, take: Take): Promise<string[]> => {
  const { language, looks } = take
  const name = language === 'en' ? scene.name : `${scene.name}.${language}`
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const found: string[] = []
  watch(page, found)
  try {
    const asked = language === 'en' ? page : translated(page, await saidIn(language))
    if (take.isHostile) await callAllNames(page)
    await scene.play({ page: asked, context, servers })
    await page.evaluate(() => document.fonts.ready)
    for (const look of looks) {
      const picture = `${out}${name}.${look.name}.png`
      const flaws = await flawsOf(page, take, { ...look, picture })
      found.push(...flaws.map((flaw) => `${look.name}: ${flaw}`))
    }
  } catch (error) {
    found.push(`did not play: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`)
    await page.screenshot({ path: `${out}FAILED-${name}.${looks[0].name}.png` })
  }
  await clear(context, page)
  return found.map((flaw) => `${name}: ${flaw}`)
}

const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))
const takes = takesOf(words)
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

if (wanted.length === 0) rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const servers = await startServers()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

let violations = 0
try {
  for (const take of takes) {
    const context = await contextFor(take)
    for (const scene of chosen) {
      const found = await shoot(context, scene, take)
      violations += found.length
      for (const each of found) process.stdout.write(`${each}\n`)
    }
    await context.close()
  }
} finally {
  await browser.close()
  await servers.stop()
}
const seen = chosen.length * takes.flatMap(({ looks }) => looks).length
process.stdout.write(`${seen} looks, pictures in screenshots/, ${violations} violations\n`)
process.exitCode = violations === 0 ? 0 : 1

import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

const languages = ['de', 'es', 'fr', 'pt'] as const

const everyPage = process.env['EVERY_PAGE'] === '1'

/** Keys that open one on a person's page; they are the same in all languages. */
const DIALOGS = ['?', 'Control+k', 'r'] as const

const HEADERS = { 'X-Requested-With': 'unity-desk' }

/** Where the links of this page lead within the console, each once. */
const linksOf = (page: Page, prefix: string): Promise<string[]> =>
  page
    .locator(`a[href^="${prefix}"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).pathname))])

const isWiderThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

// The pages are found by their links, as the labels differ: what is new is looked at as well. Each language has what
// everybody sees and its share of the rest; all of the rest with EVERY_PAGE=1, which takes some minutes. Every state of
// every screen in every language: node apps/web/screens.ts --languages.
for (const [index, language] of languages.entries())
  test(`every page is accessible and fits a telephone: ${language}`, async ({
    browser,
    stack,
    complaints,
    expectAccessible,
  }) => {
    const context = await browser.newContext({
      baseURL: stack.url,
      locale: language,
      viewport: { width: 360, height: 740 },
    })
    test.setTimeout(everyPage ? 300_000 : 90_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    const check = async (path: string): Promise<void> => {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('main').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
      expect(await isWiderThanScreen(page), path).toBe(false)
    }

    await check('/')
    await page.request.post('/api/session', {
      headers: { ...HEADERS, Origin: stack.url },
      data: { username: 'administrator', password: stack.password('administrator') },
    })
    await check('/people')
    const places = await linksOf(page, '/')
    const found = await page.request.get('/api/directory?q=2041')
    const { items } = (await found.json()) as { items: { ObjectId: string }[] }
    const person = `/people/${items[0]?.ObjectId}`
    await check(person)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const key of DIALOGS) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: 'light' })
    const tabs = await linksOf(page, `${person}/`)
    expect(tabs.length).toBeGreaterThan(1)
    const rest = [...places.filter((each) => !each.startsWith('/people')), ...tabs]
    const mine = rest.filter((_path, at) => everyPage || at % languages.length === index)
    for (const path of mine) await check(path)
    await context.close()
  })

import type { Page } from '@playwright/test'

/* oxlint-disable unicorn/consistent-function-scoping -- What runs in the page knows nothing of this file. */

/** What somebody may be called who wants to see what it does, or cannot help it. */
const NAMES = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  `=cmd|'/c calc'!A1`,
  'Eve \u202Etxt.exe',
  'נור Abu-Nour \u2069\u202Eمرحبا',
  '👩‍🚀👨‍👩‍👧‍👦 Zoë 🏳️‍🌈',
  'Z̸̡͉͖̞̔̇̋a̴̢̛̪͉͗͘l̵̡̻̯̍̔g̶̨͇̈́̋o̸̟͐ Ro\u0008s\u001Bs\u0085i',
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300),
  'Maximiliana Wilhelmina von und zu Hohenlohe-Langenburg '.repeat(6).slice(0, 300),
]

const FIELDS = /^(?:DisplayName|FirstName|LastName|Department|targetName|targetDisplayName)$/

const nameFor = (seed: string): string =>
  NAMES[[...seed].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % NAMES.length] ?? ''

const renamed = (value: unknown, seed: string): unknown => {
  if (Array.isArray(value)) return value.map((each, at) => renamed(each, `${seed}${at}`))
  if (typeof value !== 'object' || value === null) return value
  const { ObjectId } = value as { readonly ObjectId?: unknown }
  const own = typeof ObjectId === 'string' ? ObjectId : seed
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && FIELDS.test(key) ? nameFor(own) : renamed(each, own),
    ]),
  )
}

/** Everybody and everything that the server names is called something hostile. */
export const callAllNames = async (page: Page): Promise<void> => {
  await page.route(/\/(?:api|vmrest)\//, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const response = await route.fetch()
    const isJson = response.headers()['content-type']?.includes('json')
    return isJson
      ? route.fulfill({ response, json: renamed(await response.json(), '') })
      : route.fulfill({ response })
  })
}

/** Names that turn what stands beside them around, and names that have become more than text. */
export const escaped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    if (document.querySelector('[onerror], [onmouseover], body script:not([src])'))
      found.add('a name is markup')
    const lone = (text: string): boolean => {
      const rest = text.replace(/\u2068[^\u2069]*\u2069/g, '')
      return /[\u202A-\u202E\u2066-\u2069]/.test(rest) && /[^\s]/.test(rest)
    }
    if (lone(document.title)) found.add(`turned: title: ${document.title.slice(0, 60)}`)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      const text = node.nodeValue ?? ''
      if (!element || !lone(text) || !element.checkVisibility()) continue
      if (element.closest('bdi, option, script, style, [dir=auto]')) continue
      found.add(`turned: ${element.tagName.toLowerCase()}.${element.className}: ${text.trim().slice(0, 80)}`)
    }
    return [...found]
  })

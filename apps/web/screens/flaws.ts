import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { escaped } from './hostile.ts'
import { spilled } from './spilled.ts'
import { stretch } from './stretch.ts'
import type { Look, Take } from './takes.ts'

/** The rules of axe that look at colours. The others find the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const axe = async (page: Page, isOnlyColour: boolean): Promise<readonly string[]> => {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    // The page is one frame: another page to gather the results in would only take longer.
    .setLegacyMode()
  const { violations } = await (isOnlyColour ? builder.withRules(COLOUR_RULES) : builder).analyze()
  return violations.map(
    ({ id, nodes }) => `axe: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

const isWiderThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )

/** What is wrong with a page as it stands, at this width and in this scheme; leaves a picture of it. */
export const flawsOf = async (
  page: Page,
  { isStretched, isHostile, looks }: Take,
  { width, height, scheme, picture }: Look & { readonly picture: string },
): Promise<readonly string[]> => {
  // What was played in the light at this width is as it was, in other colours.
  const isSeenInLight = scheme === 'dark' && looks.length > 1
  await page.emulateMedia({ colorScheme: scheme })
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height })
  await drawn(page)
  if (isStretched) await stretch(page)
  if (!isSeenInLight) await page.screenshot({ path: picture })
  // A name that was not stretched with its text is no fault of the screen: axe sees what is plain.
  const seen = isStretched ? [] : await axe(page, isSeenInLight)
  if (isSeenInLight) return seen
  const isWider = await isWiderThanScreen(page)
  const turned = isHostile ? await escaped(page) : []
  return [...seen, ...turned, ...(await spilled(page)), ...(isWider ? ['scrolls sideways'] : [])]
}

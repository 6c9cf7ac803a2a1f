import type { Feature, PersonParts } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

const routeOf = (parts: PersonParts) => ({
  path: ':ObjectId',
  lazy: { Component: async () => (await import('./person-page.tsx')).personPage(parts) },
  children: parts.tabs.map(({ path, page }) => ({
    ...(path === '' ? { index: true as const } : { path }),
    lazy: {
      Component: async () => {
        const [{ tabOf }, Page] = await Promise.all([import('./person-tab.tsx'), page()])
        return tabOf(Page)
      },
    },
  })),
})

/** Page, panels and the first tab; the other tabs are loaded when they are opened. */
const warm = ({ panels, tabs }: PersonParts): void => {
  const loads = [
    () => import('./person-page.tsx'),
    () => import('./person-tab.tsx'),
    ...panels,
    ...tabs.slice(0, 1).map(({ page }) => page),
  ]
  for (const load of loads) load().catch(() => undefined)
}

export const feature = {
  personPage: (parts) => ({ route: routeOf(parts), warm: () => warm(parts) }),
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: '',
        order: 0,
        page: async () => (await import('./overview-tab.tsx')).OverviewTab,
      },
    ],
  },
} satisfies Feature

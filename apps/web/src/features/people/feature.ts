import type { Feature, PersonParts } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

const person = (parts: PersonParts) => ({
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

/** Who searches opens somebody next: their page is fetched while they type, so that no key has to wait for it. */
const warm = ({ panels, tabs }: PersonParts): void => {
  const loads = [
    () => import('./person-page.tsx'),
    () => import('./person-tab.tsx'),
    ...panels,
    ...tabs.map(({ page }) => page),
  ]
  for (const load of loads) load().catch(() => undefined)
}

export const feature = {
  permission: 'users:read',
  nav: { label: entryWords.nav, to: '/people', icon: 'people', order: 0 },
  search: async () => (await import('./search-box.tsx')).SearchBox,
  routes: (parts) => [
    {
      path: 'people',
      lazy: {
        Component: async () => {
          warm(parts)
          return (await import('./people-page.tsx')).PeoplePage
        },
      },
      children: [
        { index: true, lazy: { Component: async () => (await import('./choose.tsx')).Choose } },
        person(parts),
      ],
    },
  ],
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

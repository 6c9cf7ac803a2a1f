import type { Feature } from '#lib/feature.ts'
import { paths } from '#lib/paths.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  showsFields: true,
  permission: 'users:read',
  nav: { label: entryWords.nav, to: paths.changes, icon: 'changes', order: 70 },
  routes: () => [
    { path: 'changes', lazy: { Component: async () => (await import('./changes-page.tsx')).ChangesPage } },
  ],
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'changes',
        order: 85,
        permission: 'users:read',
        page: async () => (await import('./changes-tab.tsx')).ChangesTab,
      },
    ],
  },
} satisfies Feature

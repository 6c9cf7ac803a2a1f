import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  showsFields: true,
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'lists',
        order: 60,
        page: async () => (await import('./lists-tab.tsx')).ListsTab,
      },
    ],
  },
} satisfies Feature

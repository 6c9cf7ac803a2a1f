import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  showsFields: true,
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'extensions',
        order: 40,
        page: async () => (await import('./extensions-tab.tsx')).ExtensionsTab,
      },
    ],
  },
} satisfies Feature

import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'cupi',
        order: 95,
        page: async () => (await import('./raw-tab.tsx')).RawTab,
      },
    ],
  },
} satisfies Feature

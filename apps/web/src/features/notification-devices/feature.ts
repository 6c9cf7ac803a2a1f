import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'devices',
        order: 50,
        page: async () => (await import('./devices-tab.tsx')).DevicesTab,
      },
    ],
  },
} satisfies Feature

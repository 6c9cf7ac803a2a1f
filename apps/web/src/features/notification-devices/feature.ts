import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  showsFields: true,
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

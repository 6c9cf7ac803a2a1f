import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'addresses',
        order: 20,
        page: async () => (await import('./addresses-tab.tsx')).AddressesTab,
        count: async () => (await import('./address-count.tsx')).AddressCount,
      },
    ],
  },
} satisfies Feature

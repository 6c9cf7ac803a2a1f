import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'leaving',
        order: 85,
        permission: 'users:write',
        page: async () => (await import('./leaving-tab.tsx')).LeavingTab,
      },
    ],
  },
} satisfies Feature

import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'settings',
        order: 30,
        page: async () => (await import('./settings-tab.tsx')).SettingsTab,
      },
    ],
  },
} satisfies Feature

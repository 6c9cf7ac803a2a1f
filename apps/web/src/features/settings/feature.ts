import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  showsFields: true,
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

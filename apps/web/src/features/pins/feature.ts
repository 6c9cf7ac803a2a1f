import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  person: {
    panel: async () => (await import('./pin-panel.tsx')).PinPanel,
    tabs: [
      {
        label: entryWords.tab,
        path: 'pin',
        order: 10,
        page: async () => (await import('./credentials-tab.tsx')).CredentialsTab,
      },
    ],
  },
} satisfies Feature

import type { Feature } from '#lib/feature.ts'
import { words } from './words.ts'

export const feature = {
  person: {
    panel: async () => (await import('./pin-panel.tsx')).PinPanel,
    tabs: [
      {
        label: words.tab.title,
        path: 'pin',
        order: 10,
        page: async () => (await import('./credentials-tab.tsx')).CredentialsTab,
      },
    ],
  },
} satisfies Feature

import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  showsFields: true,
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'mailbox',
        order: 70,
        page: async () => (await import('./mailbox-tab.tsx')).MailboxTab,
      },
    ],
  },
} satisfies Feature

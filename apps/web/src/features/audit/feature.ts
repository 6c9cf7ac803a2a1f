import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  permission: 'audit:read',
  nav: {
    label: entryWords.nav,
    to: '/audit',
    icon: 'audit',
    order: 80,
    badge: async () => (await import('./to-check-badge.tsx')).ToCheckBadge,
  },
  routes: () => [
    { path: 'audit', lazy: { Component: async () => (await import('./audit-page.tsx')).AuditPage } },
  ],
  person: {
    tabs: [
      {
        label: entryWords.tab,
        path: 'history',
        order: 90,
        permission: 'audit:read',
        page: async () => (await import('./history-tab.tsx')).HistoryTab,
      },
    ],
  },
} satisfies Feature

import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  permission: ['pins:reset', 'pins:unlock', 'passwords:reset'],
  nav: {
    label: entryWords.nav,
    to: '/waiting',
    icon: 'waiting',
    order: 20,
    badge: async () => (await import('./waiting-badge.tsx')).WaitingBadge,
    isFor: ({ callerVerification }) => callerVerification !== 'off',
  },
  routes: () => [
    { path: 'waiting', lazy: { Component: async () => (await import('./waiting-page.tsx')).WaitingPage } },
  ],
  verification: async () => (await import('./verification-dialog.tsx')).VerificationDialog,
  person: { panel: async () => (await import('./caller-line.tsx')).CallerLine },
} satisfies Feature

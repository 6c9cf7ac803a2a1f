import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  permission: ['operators:manage', 'sessions:manage', 'tokens:manage'],
  nav: { label: entryWords.nav, to: '/administration', icon: 'administration', order: 90 },
  routes: () => [
    {
      path: 'administration',
      lazy: { Component: async () => (await import('./administration-page.tsx')).AdministrationPage },
      children: [
        {
          path: 'operators',
          lazy: { Component: async () => (await import('./operators-page.tsx')).OperatorsPage },
        },
        {
          path: 'sessions',
          lazy: { Component: async () => (await import('./sessions-page.tsx')).SessionsPage },
        },
        {
          path: 'tokens',
          lazy: { Component: async () => (await import('./tokens-page.tsx')).TokensPage },
        },
        {
          path: 'tokens/new',
          lazy: { Component: async () => (await import('./new-token-page.tsx')).NewTokenPage },
        },
      ],
    },
  ],
} satisfies Feature

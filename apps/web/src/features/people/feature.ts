import type { Feature } from '#lib/feature.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  permission: 'users:read',
  nav: { label: entryWords.nav, to: '/people', icon: 'people', order: 0 },
  selectionAct: async () => (await import('./take-along.tsx')).TakeAlong,
  search: async () => (await import('./search-box.tsx')).SearchBox,
  routes: ({ person, ...parts }) => [
    {
      path: 'people',
      lazy: {
        Component: async () => {
          // Who searches opens somebody next: no key has to wait for their page.
          person.warm()
          return (await import('./people-page.tsx')).peoplePage(parts)
        },
      },
      children: [
        { index: true, lazy: { Component: async () => (await import('./home.tsx')).Home } },
        person.route,
      ],
    },
  ],
} satisfies Feature

import type { Feature } from '#lib/feature.ts'
import { paths } from '#lib/paths.ts'
import { entryWords } from './entry-words.ts'

export const feature = {
  permission: 'addresses:write',
  places: [{ label: entryWords.place, to: paths.addressMoves }],
  routes: () => [
    {
      path: 'address-moves',
      lazy: { Component: async () => (await import('./moves-page.tsx')).MovesPage },
    },
  ],
} satisfies Feature

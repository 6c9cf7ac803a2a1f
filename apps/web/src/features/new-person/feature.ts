import type { Feature } from '#lib/feature.ts'
import { paths } from '#lib/paths.ts'

export const feature = {
  showsFields: true,
  permission: 'users:write',
  listAct: async () => (await import('./new-person-button.tsx')).NewPersonButton,
  routes: () => [
    {
      path: paths.newPerson,
      lazy: { Component: async () => (await import('./new-person-page.tsx')).NewPersonPage },
    },
  ],
} satisfies Feature

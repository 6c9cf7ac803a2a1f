import type { Feature } from '#lib/feature.ts'
import { paths } from '#lib/paths.ts'

export const feature = {
  signIn: async () => (await import('./sign-in-page.tsx')).SignInPage,
  routes: () => [
    {
      path: paths.signedOn,
      lazy: { Component: async () => (await import('./signed-on.tsx')).SignedOn },
    },
    {
      path: paths.secondFactor,
      lazy: { Component: async () => (await import('./second-factor-page.tsx')).SecondFactorPage },
    },
  ],
  renewal: async () => (await import('./renewal-dialog.tsx')).RenewalDialog,
} satisfies Feature

import type { Feature } from '#lib/feature.ts'

export const feature = {
  signIn: async () => (await import('./sign-in-page.tsx')).SignInPage,
  renewal: async () => (await import('./renewal-dialog.tsx')).RenewalDialog,
} satisfies Feature

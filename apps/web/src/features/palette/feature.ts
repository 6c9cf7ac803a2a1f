import type { Feature } from '#lib/feature.ts'

export const feature = {
  palette: async () => (await import('./palette.tsx')).Palette,
} satisfies Feature

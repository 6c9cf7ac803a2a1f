import type { Language } from '#lib/language.ts'

type Size = { readonly width: number; readonly height: number }

export type Look = Size & { readonly name: string; readonly scheme: 'light' | 'dark' }

/** One playing of a scene, and how it is looked at then. */
export type Take = {
  readonly language: Language
  readonly isStretched: boolean
  /** Everybody has a name that nobody should have. */
  readonly isHostile: boolean
  readonly looks: readonly [Look, ...Look[]]
}

const WIDE: Size = { width: 1280, height: 800 }
const NARROW: Size = { width: 360, height: 740 }
/** A window of 1280 px zoomed to 200 %. */
const ZOOMED: Size = { width: 640, height: 400 }

const looks: readonly [Look, Look, Look, Look] = [
  { name: 'light', ...WIDE, scheme: 'light' },
  { name: 'dark', ...WIDE, scheme: 'dark' },
  { name: '360', ...NARROW, scheme: 'light' },
  { name: '360-dark', ...NARROW, scheme: 'dark' },
]

const stretched: readonly [Look, Look] = [
  { name: 'stretched-360', ...NARROW, scheme: 'light' },
  { name: 'stretched-200-percent', ...ZOOMED, scheme: 'light' },
]

const hostile: readonly [Look, Look] = [
  { name: 'hostile', ...WIDE, scheme: 'light' },
  { name: 'hostile-360', ...NARROW, scheme: 'light' },
]

const plain = { language: 'en', isStretched: false, isHostile: false } as const

const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr', 'pt']

/** Which of them is wanted, by the word for it on the command line; without one each look is a playing of its own. */
export const takesOf = (words: readonly string[]): readonly Take[] => {
  if (words.includes('--stretched')) return [{ ...plain, isStretched: true, looks: stretched }]
  if (words.includes('--hostile')) return [{ ...plain, isHostile: true, looks: hostile }]
  const languages = LANGUAGES.filter((each) => words.includes('--languages') || words.includes(`--${each}`))
  if (languages.length > 0) return languages.map((language) => ({ ...plain, language, looks }))
  return looks.map((look) => ({ ...plain, looks: [look] }))
}

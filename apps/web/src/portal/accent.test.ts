import { expect, test } from 'vitest'
import { coloursOf, contrast } from './accent.ts'

type Colour = readonly [number, number, number]

const colour = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  )
  return [red, green, blue]
}

const LIGHT: Colour = [255, 255, 255]
const DARK: Colour = [19, 20, 23]

/** What every text in this accent stands out by, the worst of them. */
const worst = (accent: string): number => {
  const of = coloursOf(accent) ?? {}
  const [inLight = '', inDark = ''] = of['--accent-ink']?.match(/#[0-9a-f]{6}/g) ?? []
  return Math.min(
    contrast(colour(of['--accent'] ?? ''), colour(of['--on-accent'] ?? '')),
    contrast(colour(of['--accent-hover'] ?? ''), colour(of['--on-accent'] ?? '')),
    contrast(colour(inLight), LIGHT),
    contrast(colour(inDark), DARK),
  )
}

test('any colour of a company can be read, and is read on', () => {
  const steps = [0, 36, 73, 109, 146, 182, 219, 255]
  const accents = steps.flatMap((red) =>
    steps.flatMap((green) =>
      steps.map(
        (blue) => `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
      ),
    ),
  )
  expect(accents.filter((accent) => worst(accent) < 4.5)).toEqual([])
})

test('a colour that is readable stays what it is', () => {
  expect(coloursOf('#2b50c8')).toMatchObject({ '--accent': '#2b50c8', '--on-accent': '#ffffff' })
  expect(coloursOf('#2b50c8')?.['--accent-ink']).toContain('light-dark(#2b50c8,')
})

test('bright colours carry dark text', () => {
  expect(coloursOf('#ffcc00')?.['--on-accent']).toBe('#111214')
})

test('what is no colour colours nothing', () => {
  expect(coloursOf('red; --x: url(//evil.example)')).toBeUndefined()
})

type Colour = readonly [number, number, number]

const BLACK: Colour = [17, 18, 20]
const WHITE: Colour = [255, 255, 255]
// The grounds of tokens.css on which a colour of the company is read as text: each the hardest of its scheme.
const LIGHT_GROUND: Colour = [241, 241, 238]
const DARK_GROUND: Colour = [36, 38, 43]

/** What text needs (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5

const read = (hex: string): Colour | undefined => {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

const write = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const linear = (part: number): number =>
  part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

export const contrast = (one: Colour, other: Colour): number => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
}

const mix = ([a, b, c]: Colour, [x, y, z]: Colour, share: number): Colour => [
  a + (x - a) * share,
  b + (y - b) * share,
  c + (z - c) * share,
]

/** The colour itself, or as near to it as can be read on the ground. */
const readable = (colour: Colour, ground: Colour, towards: Colour): Colour => {
  for (let share = 0; share < 1; share += 0.02) {
    const each = mix(colour, towards, share)
    if (contrast(each, ground) >= ENOUGH) return each
  }
  return towards
}

/** Everything that is drawn in the company's colour, readable whichever colour that is; undefined for what is none. */
export const coloursOf = (accent: string): Readonly<Record<string, string>> | undefined => {
  const colour = read(accent)
  if (!colour) return undefined
  const text = contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK
  const inLight = readable(colour, LIGHT_GROUND, BLACK)
  const inDark = readable(colour, DARK_GROUND, WHITE)
  const fill = readable(colour, text, text === WHITE ? BLACK : WHITE)
  // What is pressed moves away from its text, so that it is never harder to read.
  const pressed = mix(fill, text === WHITE ? BLACK : WHITE, 0.14)
  return {
    '--accent': write(fill),
    '--accent-hover': write(pressed),
    '--on-accent': write(text),
    '--accent-ink': `light-dark(${write(inLight)}, ${write(inDark)})`,
  }
}

export const applyAccent = (accent: string | null): void => {
  const colours = accent === null ? undefined : coloursOf(accent)
  for (const [name, value] of Object.entries(colours ?? {}))
    document.documentElement.style.setProperty(name, value)
}

import { readFileSync } from 'node:fs'

export type Logo = { readonly type: string; readonly content: Buffer }

const LARGEST = 512 * 1024
export const LOGO_WANTED =
  'a readable PNG, JPEG, GIF, WebP or SVG image of at most 512 kB, an SVG without scripts and references to elsewhere'

const beginsWith =
  (text: string, at = 0) =>
  (content: Buffer): boolean =>
    content.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'))

/** By what is in it: a name can say anything. */
const TYPES: readonly (readonly [string, (content: Buffer) => boolean])[] = [
  ['image/png', beginsWith('\u0089PNG\r\n\u001A\n')],
  ['image/jpeg', beginsWith('\u00FF\u00D8\u00FF')],
  ['image/gif', beginsWith('GIF8')],
  ['image/webp', (content) => beginsWith('RIFF')(content) && beginsWith('WEBP', 8)(content)],
  [
    'image/svg+xml',
    (content) =>
      /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<svg[\s>/]/.test(content.toString('utf8')),
  ],
]

/** Whatever could run, fetch or include something: a drawing needs none of it. */
const LIVELY =
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|use|image|a|style|animate\w*|set)\b|<!|\bon\w+\s*=|(?:href|src)\s*=|url\s*\(\s*["']?(?!#)|javascript:|&#/i

/** @throws Error for what is no picture */
export const readLogo = (path: string): Logo => {
  const content = readFileSync(path)
  const type = TYPES.find(([, fits]) => fits(content))?.[0]
  if (type === undefined || content.length > LARGEST) throw new Error('not a picture')
  if (type === 'image/svg+xml' && LIVELY.test(content.toString('utf8').replaceAll(/<!--[\s\S]*?-->/g, '')))
    throw new Error('a picture that does something')
  return { type, content }
}

import { catalogue } from '#lib/catalogue.ts'
import type { Words } from './words/en.ts'

export const words = catalogue<Words>('audit')

/** A field that was sent keeps its own name, which Unity's documents know it by. */
export const detailWord = (path: string): string => {
  const labels: Readonly<Record<string, string>> = words.details
  const name = path.replace(/^fields\./, '')
  const before = /^before\.(.+)$/.exec(name)?.[1]
  return labels[path] ?? (before === undefined ? name : words.before(before))
}

import { words } from './words.ts'

const saidIn = (all: object, key: string): string | undefined => {
  const said: unknown = Object.hasOwn(all, key) ? Reflect.get(all, key) : undefined
  return typeof said === 'string' ? said : undefined
}

/** The words for a field of a thing of this kind, or else for every field of the name. */
const ofField = (all: object, name: string, kind: string): string | undefined =>
  saidIn(all, `${kind}.${name}`) ?? saidIn(all, name)

/**
 * What a field is called; Unity's own name where nobody has given it another.
 * @param kind name of the resource that it is of, such as `users`
 */
export const labelOf = (name: string, kind: string): string => ofField(words.labels, name, kind) ?? name

/** What more there is to know of it. */
export const meaningOf = (name: string, kind: string): string | undefined =>
  ofField(words.meanings, name, kind)

/** A value in the language of the page, from what its descriptor calls it. Some are counted: `Mobile 2`. */
export const valueOf = (said: string): string => {
  const whole = saidIn(words.values, said)
  if (whole !== undefined) return whole
  const [, name = '', number = ''] = /^(\D+) (\d+)$/.exec(said) ?? []
  const counted = saidIn(words.values, name)
  return counted === undefined ? said : `${counted} ${number}`
}

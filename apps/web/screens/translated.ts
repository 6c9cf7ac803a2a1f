import type { Said } from './said.ts'

const isFinder = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'getByRole' in value

const isOptions = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const isText = (value: unknown): value is string | RegExp =>
  typeof value === 'string' || value instanceof RegExp

/** What is looked for in the ways of Playwright that go by text. */
const translatedArguments = (key: string, given: readonly unknown[], said: Said): readonly unknown[] => {
  const options = given.find(isOptions)
  const isWhole = options?.['exact'] === true
  const translate = (value: unknown): unknown => (isText(value) ? said(value, isWhole) : value)
  const within = (value: unknown): unknown =>
    isOptions(value)
      ? Object.fromEntries(
          Object.entries(value).map(([name, each]) => [
            name,
            name === 'name' || name === 'hasText' ? translate(each) : each,
          ]),
        )
      : value
  return key === 'getByText' || key === 'getByLabel'
    ? given.map((each) => within(translate(each)))
    : given.map(within)
}

const FINDERS = new Set(['getByRole', 'getByText', 'getByLabel', 'filter'])

/** A page, or what was found on it, that is asked in English and looks for another language. */
export const translated = <Finder extends object>(finder: Finder, said: Said): Finder =>
  new Proxy(finder, {
    get: (_proxy, key) => {
      const member: unknown = Reflect.get(finder, key)
      if (typeof member !== 'function' || key === 'constructor') return member
      return (...given: readonly unknown[]) => {
        const asked =
          typeof key === 'string' && FINDERS.has(key) ? translatedArguments(key, given, said) : given
        const found: unknown = Reflect.apply(member, finder, asked)
        return isFinder(found) ? translated(found, said) : found
      }
    },
  })

/** What shows that a rule is kept, or says why it is not. */
export type Proof =
  /** A check of the suite, as `group: name`. */
  | { readonly check: string }
  /** A test by its file, from the root of the repository, and its title. */
  | { readonly test: readonly [file: string, title: string] }
  /** Words of DIFFERENCES.md. */
  | { readonly difference: string }

export type Sheet = Readonly<Record<string, readonly Proof[]>>

export const check = (...names: readonly string[]): readonly Proof[] => names.map((name) => ({ check: name }))
export const test = (file: string, title: string): Proof => ({ test: [file, title] })
export const kernel = (file: string, title: string): Proof =>
  test(`apps/unity-sim/src/kernel/${file}.test.ts`, title)
export const differs = (difference: string): Proof => ({ difference })

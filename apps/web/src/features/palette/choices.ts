import { fold } from '#lib/fold.ts'

/** Something that can be chosen, by what it is called. */
export type Choice = {
  readonly id: string
  readonly label: string
  /** Beside the label: the key that does the same, or an extension. */
  readonly key?: string
  readonly note?: string
  readonly run: () => void
}

export type Group = { readonly label: string; readonly choices: readonly Choice[] }

/** Those whose names hold every word that is typed; all where nothing is. */
export const called = (choices: readonly Choice[], text: string): readonly Choice[] => {
  const words = fold(text).split(/\s+/).filter(Boolean)
  return choices.filter(({ label }) => words.every((word) => fold(label).includes(word)))
}

/** The choice so many steps away, going round at the ends. */
export const choiceBeside = (groups: readonly Group[], from: string | undefined, steps: number) => {
  const all = groups.flatMap(({ choices }) => choices)
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === from),
  )
  return all[(at + steps + all.length) % all.length]?.id
}

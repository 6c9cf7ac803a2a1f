import { words } from './words.ts'

type Labels = Readonly<Record<string, string>>

const groups = (): Readonly<Record<string, Labels>> => words.actions

/** The word for an action; undefined for one that only engineers know. */
export const wordOf = (action: string): string | undefined =>
  Object.values(groups()).find((group) => Object.hasOwn(group, action))?.[action]

type Option = { readonly value: string; readonly label: string }

const optionsOf = (group: Labels): Option[] =>
  Object.entries(group).map(([value, label]) => ({ value, label }))

/** What can be asked for, under the part of the console that it belongs to. */
export const actionGroups = (): readonly {
  readonly group: string
  readonly options: readonly Option[]
}[] => {
  const labels: Labels = words.groups
  return Object.entries(groups()).map(([name, each]) => ({
    group: labels[name] ?? name,
    options: optionsOf(each),
  }))
}

import type { Memory } from '@unity-desk/cupi'
import type { SettingName } from './groups.ts'

/** The words of a language for what the descriptors say in English. */
export const labelled = (
  labels: Readonly<Record<SettingName, string>>,
  values: Readonly<Record<string, string>>,
) => {
  const byName: Readonly<Record<string, string>> = labels
  return {
    labelOf: ({ name }: Memory): string => byName[name] ?? name,
    valueOf: (value: string): string => values[value] ?? value,
  }
}

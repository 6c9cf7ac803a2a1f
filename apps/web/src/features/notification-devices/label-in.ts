import type { Memory } from '@unity-desk/cupi'

/** The words of a language for what the descriptors say in English. */
export const labelIn =
  (labels: Readonly<Record<string, string>>) =>
  ({ name }: Memory): string =>
    labels[name] ?? name

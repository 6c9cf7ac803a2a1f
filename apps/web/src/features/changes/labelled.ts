import type { Memory } from '@unity-desk/cupi'

/**
 * The words of a language for the fields that are changed most. The descriptors say the others in English alone: those
 * stand there under Unity's own names.
 */
export const labelled =
  (labels: Readonly<Record<string, string>>) =>
  (_memory: Memory | undefined, name: string): string =>
    labels[name] ?? name

import type { Memory } from '@unity-desk/cupi'
import type { RecordFieldSpec } from '#ui/record-field.tsx'
import { labelOf, meaningOf, valueOf } from './label.ts'

/**
 * A field with its words in the language of the page.
 * @param kind name of the resource that it is of
 */
export const fieldSpec = (memory: Memory, kind: string): RecordFieldSpec => ({
  memory,
  label: labelOf(memory.name, kind),
  meaning: meaningOf(memory.name, kind),
  options:
    memory.values && Object.entries(memory.values).map(([value, said]) => ({ value, label: valueOf(said) })),
})

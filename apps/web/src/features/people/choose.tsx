import { EmptyState } from '#ui/empty-state.tsx'
import { words } from './words.ts'

/** Stands where a person will. */
export const Choose = () => <EmptyState title={words.choose.title}>{words.choose.text}</EmptyState>

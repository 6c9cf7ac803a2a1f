import { memoryOf } from '@unity-desk/cupi'
import { users } from '@unity-desk/cupi/resources'
import * as z from 'zod/mini'
import { flawOf, type Flaw } from '#lib/field-text.ts'

/** What is asked about somebody new; all the rest comes from the template. */
export const FIELDS = [
  'FirstName',
  'LastName',
  'DisplayName',
  'Alias',
  'DtmfAccessId',
  'EmailAddress',
  'Department',
] as const

export type FieldName = (typeof FIELDS)[number]

export type Draft = Readonly<Record<FieldName | 'template', string>>

const likeState = z.object({ like: z.record(z.string(), z.string()) })

export const emptyDraft: Draft = {
  template: '',
  FirstName: '',
  LastName: '',
  DisplayName: '',
  Alias: '',
  DtmfAccessId: '',
  EmailAddress: '',
  Department: '',
}

/** Begins as somebody else was, where the page before said so: one who was deleted, to be made anew. */
export const draftLike = (state: unknown): Draft => {
  const { success, data } = z.safeParse(likeState, state)
  if (!success) return emptyDraft
  const known = FIELDS.map((name) => [name, data.like[name] ?? ''] as const)
  return { ...emptyDraft, ...Object.fromEntries(known) }
}

/** Without these Unity creates nobody (cupi.md 2.5). */
const NEEDED: ReadonlySet<string> = new Set(['Alias', 'DtmfAccessId'])

const memories = new Map(memoryOf(users).map((memory) => [memory.name, memory]))

export const isNeeded = (name: FieldName): boolean => NEEDED.has(name)

export const longest = (name: FieldName): number | undefined => memories.get(name)?.max

/** As Unity makes it from most templates (cupi.md 2.3), until somebody types another. */
export const displayNameOf = ({ DisplayName, FirstName, LastName }: Draft): string =>
  DisplayName === '' ? [FirstName.trim(), LastName.trim()].filter(Boolean).join(' ') : DisplayName

const textOf = (draft: Draft, name: FieldName): string =>
  (name === 'DisplayName' ? displayNameOf(draft) : draft[name]).trim()

export type Wrong = Flaw | { readonly kind: 'no-digits' } | { readonly kind: 'no-address' }

export type Judgement = Readonly<Partial<Record<FieldName, Wrong>>>

const wrongIn = (name: FieldName, text: string): Wrong | undefined => {
  const memory = memories.get(name)
  const flaw = memory && flawOf({ ...memory, isRequired: NEEDED.has(name) }, text)
  if (flaw || text === '') return flaw
  // Whether Unity takes letters is told in two ways (cupi.md 2.5); no telephone can dial them.
  if (name === 'DtmfAccessId' && !/^\d+$/.test(text)) return { kind: 'no-digits' }
  return name === 'EmailAddress' && !/^[^\s@]+@[^\s@]+$/.test(text) ? { kind: 'no-address' } : undefined
}

/** What Unity would refuse, by field. */
export const judgeDraft = (draft: Draft): Judgement =>
  Object.fromEntries(
    FIELDS.flatMap((name) => {
      const wrong = wrongIn(name, textOf(draft, name))
      return wrong ? [[name, wrong]] : []
    }),
  )

/** What is sent: nothing of what was left empty, which the template decides. */
export const bodyOf = (draft: Draft) => {
  const { Alias, DtmfAccessId, ...rest } = Object.fromEntries(
    FIELDS.map((name) => [name, textOf(draft, name)]).filter(([, text]) => text !== ''),
  ) as Partial<Record<FieldName, string>>
  return { Alias: Alias ?? '', DtmfAccessId: DtmfAccessId ?? '', ...rest }
}

import { memoryOf, type Memory, type Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { expect, test } from 'vitest'
import { labelOf, meaningOf, valueOf } from './label.ts'
import { words } from './words.ts'

const { users, smtpProxyAddresses, alternateNames, contacts, distributionLists, callHandlers } = allResources

/** What is changed through the pages and by scripts, and so stands in the journal. */
const shown = Object.entries({
  users,
  smtpProxyAddresses,
  alternateNames,
  contacts,
  distributionLists,
  callHandlers,
})

type Shown = { readonly kind: string; readonly resource: Resource }

const below = (kind: string, resource: Resource): readonly Shown[] => [
  { kind, resource },
  ...Object.entries(resource.children ?? {}).flatMap(([name, child]) => below(name, child)),
]

const all = shown.flatMap(([kind, resource]) => below(kind, resource))

/** Of a credential nothing is shown by these labels but what was written to it: it is neither made nor deleted. */
const isShown = ({ kind }: Shown, memory: Memory): boolean =>
  memory.kind !== 'uri' &&
  memory.kind !== 'secret' &&
  (memory.access !== 'read' || (kind !== 'pin' && kind !== 'password'))

const isKnown = (value: string): boolean => Object.hasOwn(words.values, value.replace(/ \d+$/, ''))

test.each(all)('every field of $kind has a label, and every value a name', (one) => {
  const { kind, resource } = one
  const memories = memoryOf(resource).filter((each) => isShown(one, each))
  const isLabelled = (name: string): boolean =>
    Object.hasOwn(words.labels, `${kind}.${name}`) || Object.hasOwn(words.labels, name)
  expect(memories.map(({ name }) => name).filter((name) => !isLabelled(name))).toEqual([])
  const values = memories.flatMap(({ values: own }) => Object.values(own ?? {}))
  expect(values.filter((value) => !isKnown(value))).toEqual([])
})

test('no label is of a field that nothing has', () => {
  const names = new Set(
    all.flatMap(({ kind, resource }) => memoryOf(resource).flatMap(({ name }) => [name, `${kind}.${name}`])),
  )
  const said = [...Object.keys(words.labels), ...Object.keys(words.meanings)]
  expect(said.filter((name) => !names.has(name))).toEqual([])
})

test('one name means what it means where it stands', () => {
  expect(labelOf('DtmfAccessId', 'users')).toBe('Primary extension')
  expect(labelOf('DtmfAccessId', 'callHandlers')).toBe('Extension')
  expect(labelOf('CallHandlerObjectId', 'users')).toBe('Call handler of the person')
  expect(labelOf('CallHandlerObjectId', 'contacts')).toBe('Call handler')
  expect(labelOf('Locked', 'menuEntries')).toBe('Acts at once, without waiting for more digits')
  expect(['pin', 'password'].map((kind) => labelOf('Locked', kind))).toEqual([
    'Locked by an administrator',
    'Locked by an administrator',
  ])
  expect(labelOf('Nonsense', 'users')).toBe('Nonsense')
  expect(meaningOf('toString', 'users')).toBeUndefined()
  expect(valueOf('Mobile 2')).toBe('Mobile 2')
})

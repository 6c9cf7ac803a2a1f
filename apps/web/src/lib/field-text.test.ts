import { memoryOf, type Memory } from '@unity-desk/cupi'
import { alternateExtensions, users } from '@unity-desk/cupi/resources'
import { expect, test } from 'vitest'
import { changesOf, flawOf, shows, textIn, typedSince } from './field-text.ts'

const memories = memoryOf(users)
const memory = (name: string, of: readonly Memory[] = memories): Memory => {
  const found = of.find((each) => each.name === name)
  if (!found) throw new Error(`no field ${name}`)
  return found
}

const marta = { City: 'Oslo', Speed: 100, SaySender: true, Language: null }

test('a form has everything as text', () => {
  expect(
    ['City', 'Speed', 'SaySender', 'Language', 'Title', 'toString'].map((name) => textIn(marta, name)),
  ).toEqual(['Oslo', '100', 'true', '', '', ''])
})

test('only what has changed is sent, in its own kind', () => {
  const draft = { City: 'Bergen', Speed: '100', SaySender: 'false', Language: '1031', Title: '' }
  expect(changesOf(memories, marta, draft)).toEqual({ City: 'Bergen', SaySender: false, Language: 1031 })
  expect(changesOf(memories, marta, { City: '' })).toEqual({ City: null })
})

test('of a draft that was sent just what was typed meanwhile is left', () => {
  const sent = { City: 'Bergen', Title: 'Lead' }
  expect(typedSince({ City: 'Bergen', Title: 'Leader', Manager: 'Ada' }, sent)).toEqual({
    Title: 'Leader',
    Manager: 'Ada',
  })
  expect(typedSince(sent, sent)).toEqual({})
})

test('what Unity would not take is told before it is asked', () => {
  expect(flawOf(memory('Country'), 'NOR')).toEqual({ kind: 'too-long', most: 2 })
  expect(flawOf(memory('Speed'), 'fast')).toEqual({ kind: 'no-number' })
  expect(flawOf(memory('Alias'), '')).toEqual({ kind: 'missing' })
  expect(flawOf(memory('City'), '')).toBeUndefined()
  expect(flawOf(memory('IdIndex', memoryOf(alternateExtensions)), '21')).toEqual({
    kind: 'out-of-range',
    least: 0,
    most: 20,
  })
})

test('a record shows what was written, or does not', () => {
  expect(shows({ City: 'Bergen', Language: 1031 }, { City: 'Bergen', Language: 1031 })).toBe(true)
  expect(shows({ City: 'Oslo' }, { City: 'Bergen' })).toBe(false)
  expect(shows({}, { City: null })).toBe(true)
})

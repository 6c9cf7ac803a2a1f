import type { DirectoryItem } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { selectAll, selection, selectNone, switchSelection, toggle } from './selection.ts'

const person = (ObjectId: string): DirectoryItem => ({
  ObjectId,
  DisplayName: ObjectId,
  Alias: ObjectId,
  DtmfAccessId: '1',
})
const ids = (): readonly string[] | undefined => {
  const people = selection.get()
  return people && [...people.keys()]
}

test('a selection begins empty, grows from more than one list, and is forgotten at its end', () => {
  expect(ids()).toBeUndefined()
  switchSelection()
  expect(ids()).toEqual([])
  toggle(person('a'))
  selectAll([person('b'), person('a'), person('c')])
  expect(ids()).toEqual(['a', 'b', 'c'])
  toggle(person('b'))
  expect(ids()).toEqual(['a', 'c'])
  selectNone()
  expect(ids()).toEqual([])
  switchSelection()
  expect(ids()).toBeUndefined()
})

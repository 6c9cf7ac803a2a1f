import { memoryOf } from '@unity-desk/cupi'
import { users } from '@unity-desk/cupi/resources'
import { expect, test } from 'vitest'
import { allSettings } from './groups.ts'

test('every field that can be written stands in one group', () => {
  const writable = memoryOf(users)
    .filter(({ access }) => access === 'read-write')
    .map(({ name }) => name)
  expect(allSettings.map(({ name }) => name).toSorted()).toEqual(writable.toSorted())
})

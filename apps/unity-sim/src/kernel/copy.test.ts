import { expect, it, onTestFinished } from 'vitest'
import type { Shape } from './shape.ts'
import { openStore } from './store.ts'

const ID = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'
const OTHER_ID = 'c4a7d1b3-62f8-4e09-b1c2-90e5f7a83b33'

const shapeOf = (name: string, columns: readonly string[]): Shape => ({
  name,
  columns: columns.map((column) => ({
    name: column,
    kind: 'text',
    ...(column === 'Rings' && { default: '4' }),
  })),
  indexes: [],
})

const people = shapeOf('people', ['ObjectId', 'Alias', 'Kind'])
const handlers = shapeOf('handlers', ['ObjectId', 'DisplayName', 'Owner', 'Place', 'Rings'])

it('rows are made of those of another table: its columns, what all have, ids of their own, and defaults', () => {
  const store = openStore(':memory:', [people, handlers], (empty) => {
    const table = empty.table('people')
    table.insert({ ObjectId: OTHER_ID, Alias: 'b', Kind: 'person' })
    table.insert({ ObjectId: ID, Alias: 'a', Kind: 'person' })
    table.insert({ ObjectId: 'x', Alias: 'template', Kind: 'template' })
  })
  onTestFinished(() => store.close())
  store
    .table('handlers')
    .copyFrom(store.table('people'), [{ column: 'Kind', operator: 'is', value: 'person' }], {
      ObjectId: { idOf: 'ObjectId' },
      DisplayName: { column: 'Alias' },
      Owner: { column: 'ObjectId' },
      Place: { value: "it's here" },
    })
  const rows = store.table('handlers').select({ where: [], limit: 10, offset: 0 })
  expect(rows).toEqual([
    {
      ObjectId: '90e5f7a8-62f8-4e09-b1c2-3b33c4a7d1b3',
      DisplayName: 'b',
      Owner: OTHER_ID,
      Place: "it's here",
      Rings: '4',
    },
    {
      ObjectId: '5b7f0c2e-7c1e-4d8b-9a60-1a113d0f6a52',
      DisplayName: 'a',
      Owner: ID,
      Place: "it's here",
      Rings: '4',
    },
  ])
  expect(store.table('handlers').count([])).toBe(2)
})

import { expect, test } from 'vitest'
import { paths } from './paths.ts'

const id = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'

test('every place has one address', () => {
  expect([
    paths.people(),
    paths.people('?q=2041'),
    paths.person(id),
    paths.person(id, '?q=2041&ticket=INC0012'),
    paths.person(id, '?q=marta+rossi', 'addresses'),
  ]).toMatchInlineSnapshot(`
    [
      "/people",
      "/people?q=2041",
      "/people/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11",
      "/people/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11?q=2041&ticket=INC0012",
      "/people/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/addresses?q=marta+rossi",
    ]
  `)
})

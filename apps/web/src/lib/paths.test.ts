import { expect, test } from 'vitest'
import { paths } from './paths.ts'

const id = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'

test('every place has one address', () => {
  expect([
    paths.people(),
    paths.people('2041'),
    paths.people("o'brien & søn"),
    paths.person(id),
    paths.person(id, '2041'),
    paths.person(id, 'marta rossi', 'addresses'),
  ]).toMatchInlineSnapshot(`
    [
      "/people",
      "/people?q=2041",
      "/people?q=o%27brien+%26+s%C3%B8n",
      "/people/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11",
      "/people/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11?q=2041",
      "/people/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/addresses?q=marta+rossi",
    ]
  `)
})

import { DeskProblem } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { describeRefusal, refusalsAt } from './refusals.ts'

const refusal = (...fields: { name: string; code: string; message: string }[]): DeskProblem =>
  new DeskProblem({
    type: 'urn:unity-desk:rule-refused',
    title: 'Refused',
    status: 422,
    detail: 'no',
    requestId: 'r',
    fields,
  })

test('what the server refused stands at its field, as a sentence', () => {
  const error = refusal(
    { name: 'password', code: 'rule', message: 'a password has at least 12 characters' },
    { name: 'networks.0', code: 'format', message: 'is no network.' },
  )
  expect(refusalsAt(error, ['name', 'password', 'networks'])).toEqual({
    password: 'A password has at least 12 characters.',
    networks: 'Is no network.',
  })
})

test('a refusal that is about no field of the screen is told above it', () => {
  expect(refusalsAt(refusal({ name: 'admin', code: 'unknown', message: 'no' }), ['name'])).toBeUndefined()
  expect(refusalsAt(new Error('no'), ['name'])).toBeUndefined()
})

test('a rule of our own is not said to be Unity’s', () => {
  const { what, why } = describeRefusal(refusal({ name: 'role', code: 'refused', message: 'the last one' }))
  expect([what, why]).toEqual(['Unity Desk refused it.', 'no'])
})

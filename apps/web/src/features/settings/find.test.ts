import { expect, test } from 'vitest'
import { findSettings } from './find.ts'
import { words } from './words.ts'

const found = (question: string): string[] =>
  findSettings(question, (name) => words.groups[name]).flatMap(({ settings }) =>
    settings.map(({ name }) => name),
  )

test('a setting is found by its own name, its label and its meaning, in any order', () => {
  expect(found('cosobj')).toEqual(['CosObjectId'])
  expect(found('class of service')).toContain('CosObjectId')
  expect(found('fast accurate')).toEqual(['SpeechSpeedVsAccuracy'])
  expect(found('draft how many')).toEqual(['SayTotalDraftMsg'])
})

test('nothing asked is everything, and what nothing has is nothing', () => {
  expect(found('')).toHaveLength(138)
  expect(found('zzyzx')).toEqual([])
})

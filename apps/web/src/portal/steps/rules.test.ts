import type { OwnPin } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { judge, type Standing } from './rules.ts'

const rule = (id: string, value?: number) => ({ id, text: id, ...(value !== undefined && { value }) })

const marta: Pick<OwnPin, 'extension' | 'owner' | 'rules'> = {
  extension: '2041',
  owner: { FirstName: 'Marta', LastName: 'Rossi', alternateExtensions: ['8042'] },
  rules: [
    rule('too-short', 5),
    rule('digits'),
    ...['two-digits', 'repeated-digit', 'repeated-group', 'sequence', 'keypad-line', 'extension', 'name'].map(
      (id) => rule(id),
    ),
    rule('history', 5),
  ],
}

const standings = (typed: string, pin = marta): Record<string, Standing> =>
  Object.fromEntries(judge(typed, pin).standings.map(({ rule: { id }, standing }) => [id, standing]))

test('of nothing typed nothing is said, and of history Unity alone can say', () => {
  const { history, ...others } = standings('')
  expect(new Set(Object.values(others))).toEqual(new Set(['open']))
  expect(history).toBe('server')
})

test('what more digits can mend is not told as broken while they are still coming', () => {
  expect(standings('2')).toMatchObject({ 'too-short': 'open', 'two-digits': 'open', sequence: 'open' })
  expect(standings('222')).toMatchObject({ 'too-short': 'open', 'repeated-digit': 'broken' })
  expect(judge('222', marta).problem?.code).toBe('repeated-digit')
  expect(judge('29', marta).problem?.code).toBe('too-short')
})

test('a good PIN keeps every rule that is known here', () => {
  expect(Object.values(standings('90726'))).toEqual([...Array<Standing>(9).fill('kept'), 'server'])
  expect(judge('90726', marta).problem).toBeUndefined()
})

test('the person’s own extensions and names are theirs, also backwards', () => {
  expect(standings('920417')['extension']).toBe('broken')
  expect(standings('914027')['extension']).toBe('broken')
  expect(standings('980426')['extension']).toBe('broken')
  expect(standings('62782')['name']).toBe('broken')
})

test('a straight line is shown by its keys', () => {
  expect(judge('14798', marta)).toMatchObject({ line: '147', problem: { code: 'keypad-line' } })
})

test('letters break the rule of digits alone', () => {
  expect(standings('9o726')).toMatchObject({ digits: 'broken', 'two-digits': 'open' })
})

test('where Unity does not look for trivial PINs, this page does not either', () => {
  const lax = { ...marta, rules: [rule('too-short', 4), rule('of-a-newer-server')] }
  expect(judge('1111', lax).problem).toBeUndefined()
  expect(standings('1111', lax)).toEqual({ 'too-short': 'kept', 'of-a-newer-server': 'server' })
})

import { expect, test } from 'vitest'
import { createSecret } from './secret.ts'

const aPlace = (): HTMLElement => ({ textContent: '' }) as HTMLElement

test('a secret is shown in groups and in words, and leaves nothing behind', () => {
  const places = { first: aPlace(), second: aPlace(), line: aPlace() }
  const secret = createSecret('915264', 'PIN')
  secret.show(places)
  expect([places.first.textContent, places.second.textContent]).toEqual(['915', '264'])
  expect(places.line.textContent).toBe('nine one five, two six four')
  secret.wipe()
  expect(Object.values(places).map(({ textContent }) => textContent)).toEqual(['', '', ''])
  secret.show(places)
  expect(places.first.textContent).toBe('')
})

test('a password is shown whole, and said with its capitals', () => {
  const places = { first: aPlace(), second: aPlace(), line: aPlace() }
  createSecret('Rumak-doveb-73', 'password').show(places)
  expect([places.first.textContent, places.second.textContent]).toEqual(['Rumak-doveb-73', ''])
  expect(places.line.textContent).toBe('Rumak with a capital R, hyphen, doveb, hyphen, seven three')
})

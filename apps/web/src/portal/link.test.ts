import { expect, test, vi } from 'vitest'

vi.hoisted(() => {
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' })
})

const { linkIn } = await import('./link.ts')

test('a link of the mail is read with its secret', () => {
  expect(linkIn('#ticket=aZ09-_')).toEqual({ kind: 'ticket', secret: 'aZ09-_' })
  expect(linkIn('#not-me=aZ09')).toEqual({ kind: 'not-me', secret: 'aZ09' })
})

test.for(['', '#', '#ticket=', '#ticket', '#other=abc', '#ticket=a%20b', `#ticket=${'a'.repeat(201)}`])(
  '%j is none of ours',
  (fragment) => {
    expect(linkIn(fragment)).toBeUndefined()
  },
)

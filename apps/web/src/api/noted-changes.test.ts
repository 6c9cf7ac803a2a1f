import { CHANGE_HEADER } from '@unity-desk/contract'
import type { CupiAnswer, CupiRequest } from '@unity-desk/cupi'
import { expect, test } from 'vitest'
import { noteChange, noting } from './noted-changes.ts'

const answer: CupiAnswer = { status: 204, contentType: null, text: '', location: null, retryAfter: null }

const request = (path: string): CupiRequest => ({
  method: 'PUT',
  path,
  search: '',
  accept: 'application/json',
})

test('of writes that overlap each has its own changes, and none has those of nobody', async () => {
  const [mine, other]: string[][] = [[], []]
  const { promise, resolve } = Promise.withResolvers<void>()
  const send = async (sent: CupiRequest): Promise<CupiAnswer> => {
    if (sent.path === '/slow') await promise
    noteChange(sent, new Headers({ [CHANGE_HEADER]: `change of ${sent.path}` }))
    return answer
  }
  const slow = noting(send, mine ?? [])(request('/slow'))
  await noting(send, other ?? [])(request('/quick'))
  await send(request('/nobodys'))
  resolve()
  await slow
  expect([mine, other]).toEqual([['change of /slow'], ['change of /quick']])
})

test('an answer without a change is noted nowhere', () => {
  const changes: string[] = []
  const sent = request('/users/x')
  void noting(async () => answer, changes)(sent)
  noteChange(sent, new Headers())
  expect(changes).toEqual([])
})

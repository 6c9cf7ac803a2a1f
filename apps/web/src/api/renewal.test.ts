import { DeskProblem, problemType } from '@unity-desk/contract'
import { afterEach, expect, test } from 'vitest'
import { ask, noteSignedIn, resumed } from './renewal.ts'

const signedOut = new DeskProblem({
  type: problemType('signed-out'),
  title: '',
  status: 401,
  detail: 'Sign in first.',
  requestId: 'r',
})

/** Fails with this so many times, and then answers. */
const failing = (times: number, error: Error) => {
  let calls = 0
  return async (given: string): Promise<string> => {
    calls += 1
    if (calls <= times) throw error
    return `${given} after ${calls}`
  }
}

afterEach(() => {
  ask.get()?.answer(false)
  noteSignedIn(false)
})

test('a call goes on where it was when the session is renewed', async () => {
  noteSignedIn(true)
  const answer = resumed(failing(1, signedOut))('typed text')
  await expect.poll(() => ask.get()?.need).toBe('sign-in')
  ask.get()?.answer(true)
  await expect(answer).resolves.toBe('typed text after 2')
  expect(ask.get()).toBeUndefined()
})

test('many calls that meet the end of one session ask once', async () => {
  noteSignedIn(true)
  const answers = ['a', 'b', 'c'].map((each) => resumed(failing(1, signedOut))(each))
  await expect.poll(() => ask.get()?.need).toBe('sign-in')
  ask.get()?.answer(true)
  await expect(Promise.all(answers)).resolves.toHaveLength(3)
})

test('who would rather not go on gets the refusal', async () => {
  noteSignedIn(true)
  const answer = resumed(failing(9, signedOut))('x')
  await expect.poll(() => ask.get()).toBeDefined()
  ask.get()?.answer(false)
  await expect(answer).rejects.toBe(signedOut)
})

test('before anybody has signed in there is nothing to renew', async () => {
  await expect(resumed(failing(1, signedOut))('x')).rejects.toBe(signedOut)
})

test('other errors are not asked about', async () => {
  noteSignedIn(true)
  const other = new Error('other')
  await expect(resumed(failing(1, other))('x')).rejects.toBe(other)
})

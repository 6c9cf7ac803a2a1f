import { DeskProblem, problemType, type ProblemName, type Verification } from '@unity-desk/contract'
import { afterEach, expect, test } from 'vitest'
import { noteCallerVerification, verificationAsk, verified, verifiedCallers } from './verification.ts'

const MARTA = '11111111-2222-4333-8444-555555555555'
const caller: Verification = {
  id: 'v1',
  target: MARTA,
  targetName: 'Marta Rossi',
  action: 'pin-reset',
  method: 'vouch',
  state: 'verified',
  expiresAt: new Date(Date.now() + 60_000).toISOString(),
  attemptsLeft: 0,
  word: 'amber anchor',
  reference: null,
  needsApproval: false,
}

const problem = (name: ProblemName): DeskProblem =>
  new DeskProblem({ type: problemType(name), title: '', status: 409, detail: name, requestId: 'r' })

type Body = { reference?: string; pin?: string; verification?: string }

/** What was sent, by a call that is refused as told and then answers. */
const calls = (...refusals: ProblemName[]) => {
  const sent: Body[] = []
  const call = verified('pin-reset', async (_ObjectId: string, body: Body, _key: string) => {
    sent.push(body)
    const refusal = refusals.shift()
    if (refusal) throw problem(refusal)
    return 'done'
  })
  return { sent, call: (body: Body = {}) => call(MARTA.toUpperCase(), body, 'key') }
}
const asked = () => expect.poll(() => verificationAsk.get()).toBeDefined()

afterEach(() => {
  verificationAsk.get()?.answer(undefined)
  verifiedCallers.set([])
  noteCallerVerification('off')
})

test('a call goes through where no caller is to be verified', async () => {
  const { call, sent } = calls()
  await expect(call()).resolves.toBe('done')
  expect(sent).toEqual([{}])
})

test('where callers are verified it waits for that, and sends what was typed with it', async () => {
  noteCallerVerification('required')
  const { call, sent } = calls()
  const answer = call({ pin: '836194', reference: 'INC-1' })
  await asked()
  expect(verificationAsk.get()).toMatchObject({ target: MARTA, action: 'pin-reset', reference: 'INC-1' })
  expect(sent).toEqual([])
  verificationAsk.get()?.answer(caller)
  await expect(answer).resolves.toBe('done')
  expect(sent).toEqual([{ pin: '836194', reference: 'INC-1', verification: 'v1' }])
  expect(verifiedCallers.get()).toEqual([])
})

test('a caller who was verified before is not verified again, nor for anything else', async () => {
  noteCallerVerification('required')
  verifiedCallers.set([{ ...caller, action: 'pin-unlock' }, caller])
  const { call, sent } = calls()
  await expect(call()).resolves.toBe('done')
  expect(sent).toEqual([{ verification: 'v1' }])
  expect(verifiedCallers.get().map(({ action }) => action)).toEqual(['pin-unlock'])
})

test('nobody verified: the server says what it says, and is asked no more', async () => {
  noteCallerVerification('required')
  const { call, sent } = calls('verification-missing')
  const answer = call()
  await asked()
  verificationAsk.get()?.answer(undefined)
  await expect(answer).rejects.toMatchObject({ problemName: 'verification-missing' })
  expect(sent).toEqual([{}])
  expect(verificationAsk.get()).toBeUndefined()
})

test('what the server asks for later is asked then: another verification, or a second person for this one', async () => {
  verifiedCallers.set([caller])
  const { call, sent } = calls('verification-invalid', 'approval-missing')
  const answer = call()
  await asked()
  expect(verificationAsk.get()?.approving).toBeUndefined()
  verificationAsk.get()?.answer({ ...caller, id: 'v2' })
  await expect.poll(() => verificationAsk.get()?.approving?.id).toBe('v2')
  verificationAsk.get()?.answer({ ...caller, id: 'v2', approvedBy: 'hedy' })
  await expect(answer).resolves.toBe('done')
  expect(sent.map(({ verification }) => verification)).toEqual(['v1', 'v2', 'v2'])
})

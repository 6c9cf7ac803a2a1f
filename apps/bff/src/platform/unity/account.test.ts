import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Secret } from '../../config/secret.ts'
import { createAccount, type Account } from './account.ts'
import { UnityFailure } from './failure.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

type Answer = { readonly status: number; readonly setCookie: readonly string[] }

/** A server that knows one password and gives sessions, and writes down how each call came. */
const createServer = ({ sessions = true }: { sessions?: boolean } = {}) => {
  const state = {
    password: 'right',
    session: 0,
    seen: [] as string[],
    next: undefined as Error | Answer | undefined,
  }
  const call = async ({
    authorization = '',
    cookie = '',
  }: Readonly<Record<string, string>>): Promise<Answer> => {
    state.seen.push(cookie === '' ? 'password' : 'session')
    const { next } = state
    state.next = undefined
    if (next instanceof Error) throw next
    if (next) return next
    const [, password] = Buffer.from(authorization.slice(6), 'base64').toString().split(':')
    const isKnown = cookie === '' ? password === state.password : cookie === `JSESSIONID=${state.session}`
    if (!isKnown) return { status: 401, setCookie: [] }
    if (cookie === '' && sessions) state.session += 1
    return {
      status: 200,
      setCookie: cookie === '' && sessions ? [`JSESSIONID=${state.session}; Path=/`] : [],
    }
  }
  return { state, call }
}

const accountWith = (password = 'right'): Account =>
  createAccount({ username: 'desk', password: () => new Secret(password), refusedPause: 900_000 })
const outcome = (account: Account, { call }: ReturnType<typeof createServer>): Promise<string> =>
  account.use(call).then(
    ({ status }) => String(status),
    (error: unknown) => (error instanceof UnityFailure ? error.reason : 'other'),
  )
const many = (account: Account, server: ReturnType<typeof createServer>, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, () => outcome(account, server)))

test('the first call signs in, and every other one uses its session, also those that came at the same time', async () => {
  const [account, server] = [accountWith(), createServer()]
  expect(new Set(await many(account, server, 10))).toEqual(new Set(['200']))
  expect(server.state.seen.filter((how) => how === 'password')).toHaveLength(1)
})

test('an expired session is replaced once, whoever notices first', async () => {
  const [account, server] = [accountWith(), createServer()]
  await outcome(account, server)
  server.state.session = 99
  server.state.seen = []
  expect(new Set(await many(account, server, 10))).toEqual(new Set(['200']))
  expect(server.state.seen.filter((how) => how === 'password')).toHaveLength(1)
})

test('a server that gives no session gets the password each time', async () => {
  const [account, server] = [accountWith(), createServer({ sessions: false })]
  await outcome(account, server)
  expect(new Set(await many(account, server, 5))).toEqual(new Set(['200']))
})

test('F13: a wrong password is tried twice, then not for a quarter of an hour, and then once', async () => {
  const [account, server] = [accountWith('wrong'), createServer()]
  expect(new Set(await many(account, server, 20))).toEqual(new Set(['refused']))
  expect(server.state.seen).toHaveLength(2)
  expect(account.isRefused()).toBe(true)
  vi.advanceTimersByTime(899_000)
  await many(account, server, 5)
  expect(server.state.seen).toHaveLength(2)
  vi.advanceTimersByTime(2000)
  await many(account, server, 5)
  expect(server.state.seen).toHaveLength(3)
})

test('F14: new credentials deserve a try at once', async () => {
  let password = 'old'
  const account = createAccount({
    username: 'desk',
    password: () => new Secret(password),
    refusedPause: 900_000,
  })
  const server = createServer()
  await many(account, server, 3)
  expect(await outcome(account, server)).toBe('refused')
  password = 'right'
  account.renew()
  expect(await outcome(account, server)).toBe('200')
  expect(account.isRefused()).toBe(false)
})

test('while nobody is there, who waited for the sign-in learns so, and has sent nothing', async () => {
  const [account, server] = [accountWith(), createServer()]
  server.state.next = new UnityFailure('timeout', { sent: true, detail: 'x' })
  const failures = await Promise.all(
    Array.from({ length: 5 }, () =>
      account.use(server.call).catch((error: unknown) => error as UnityFailure),
    ),
  )
  expect(
    failures.map((failure) => [(failure as UnityFailure).reason, (failure as UnityFailure).sent]),
  ).toEqual([['timeout', true], ...Array.from({ length: 4 }, () => ['timeout', false])])
  expect(server.state.seen).toHaveLength(1)
  expect(await outcome(account, server)).toBe('200')
})

test.each([503, 429, 500])(
  'a busy or broken server (%s) has said nothing about the password',
  async (status) => {
    const [account, server] = [accountWith('wrong'), createServer()]
    server.state.next = { status, setCookie: [] }
    expect(await outcome(account, server)).toBe(String(status))
    expect(new Set(await many(account, server, 10))).toEqual(new Set(['refused']))
    expect(server.state.seen).toHaveLength(3)
  },
)

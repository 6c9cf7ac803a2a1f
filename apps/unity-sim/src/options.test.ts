import { expect, it } from 'vitest'
import { BadOptions, readOptions } from './options.ts'

const problemsOf = (...args: string[]): readonly string[] => {
  try {
    readOptions(args)
    return []
  } catch (error) {
    if (error instanceof BadOptions) return error.problems
    throw error
  }
}

it('has defaults', () => {
  expect(readOptions([])).toMatchObject({
    port: 0,
    settings: { users: 2000, seed: 1, concurrency: 5, latency: 0, strict: false, control: false, tls: false },
  })
})

it('reads all of them, in both ways of writing, together', () => {
  const args = [
    '--port=8443',
    '--users',
    '50',
    '--seed',
    '7',
    '--admin',
    'root:a:b=c',
    '--role-account',
    'Help Desk Administrator=desk:pw',
    '--role-account',
    'read-only-administrator=reader:pw',
    '--role-account',
    'User=plain:pw',
    '--tls',
    '--data',
    'x.db',
    '--latency',
    '20',
    '--concurrency',
    '3',
    '--unity-version',
    '12.5.1.13900-69',
    '--strict',
    '--quirks',
    'documented-spelling,no-charset',
    '--quirks=pre-10',
    '--control',
  ]
  expect(readOptions(args)).toMatchObject({
    port: 8443,
    settings: {
      users: 50,
      seed: 7,
      admin: { name: 'root', password: 'a:b=c' },
      roleAccounts: [
        { role: 'Help Desk Administrator', name: 'desk', password: 'pw' },
        { role: 'Read Only Administrator', name: 'reader', password: 'pw' },
        { role: undefined, name: 'plain', password: 'pw' },
      ],
      tls: true,
      data: 'x.db',
      latency: 20,
      concurrency: 3,
      version: '12.5.1.13900-69',
      strict: true,
      quirks: ['documented-spelling', 'no-charset', 'pre-10'],
      control: true,
    },
  })
})

it('tells all problems at once, and no password', () => {
  const problems = problemsOf(
    '--port',
    '99999',
    '--users',
    'many',
    '--admin',
    'nobodysecret',
    '--role-account',
    'King=k:topsecret',
    '--nonsense',
    'stray',
    '--strict=yes',
    '--quirks',
    'odd',
    '--unity-version',
    'new',
    '--data',
  )
  expect(problems).toEqual([
    '--nonsense: unknown option',
    'stray: not an option',
    '--strict: takes no value',
    '--data: needs a value',
    '--port: 99999 is not a whole number from 0 to 65535',
    '--users: many is not a whole number from 0 to 500000',
    '--admin: expected NAME:PASSWORD',
    '--role-account: King is not a role of Unity',
    '--unity-version: new is not a version',
    expect.stringMatching(/^--quirks: odd is unknown; known are documented-spelling, /),
  ])
  expect(problems.join()).not.toMatch(/secret/)
})

it.each([
  ['--admin', ':pw'],
  ['--admin', 'name:'],
  ['--role-account', 'User'],
  ['--role-account', 'User=plain'],
  ['--latency', '-1'],
  ['--concurrency', '0'],
])('%s %s is a problem', (name, value) => {
  expect(problemsOf(name, value).length).toBeGreaterThan(0)
})

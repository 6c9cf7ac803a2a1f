import { describe, expect, test } from 'vitest'
import { problem, problemName, problems, problemType, type ProblemName } from './problem.ts'

const names = Object.keys(problems) as ProblemName[]

describe('the name of a problem', () => {
  test.for(names)('%s has a type of its own that gives it back', (name) => {
    expect(problemType(name)).toBe(`urn:unity-desk:${name}`)
    expect(problemName({ type: problemType(name) })).toBe(name)
  })

  test('is told by no two types', () => {
    expect(new Set(names.map(problemType)).size).toBe(names.length)
  })

  test('is a word that a URN can hold, and has a status of a failure', () => {
    for (const name of names) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(problems[name]).toBeGreaterThanOrEqual(400)
      expect(problems[name]).toBeLessThan(600)
    }
  })

  test.for([
    '',
    'about:blank',
    'urn:unity-desk:',
    'urn:unity-desk:nonsense',
    'urn:unity-desk:constructor',
    'urn:unity-desk:__proto__',
    'URN:unity-desk:forbidden',
    'https://evil.example/forbidden',
  ])('is not told by the type "%s"', (type) => {
    expect(problemName({ type })).toBeUndefined()
  })
})

describe('the body of a problem', () => {
  const body = {
    type: 'urn:unity-desk:forbidden',
    title: 'Forbidden',
    status: 403,
    detail: 'No.',
    requestId: 'r1',
  }

  test('may name fields and an owner', () => {
    const whole = {
      ...body,
      fields: [{ name: 'pin', code: 'too-short', message: 'Use at least 6 digits.' }],
      owner: { kind: 'user', ObjectId: 'x', DisplayName: 'Marta Rossi' },
    }
    expect(problem.parse(whole)).toEqual(whole)
  })

  test.for(['type', 'title', 'status', 'detail', 'requestId'])('always has its %s', (name) => {
    const { [name as keyof typeof body]: _left, ...rest } = body
    expect(problem.safeParse(rest).success).toBe(false)
  })
})

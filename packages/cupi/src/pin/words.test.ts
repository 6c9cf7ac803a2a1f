import { describe, expect, test } from 'vitest'
import { judgePin } from './judge.ts'
import { refusalCode, refusalText } from './words.ts'

describe('the words of Unity', () => {
  test.for([
    ['Trivial credential', 'trivial'],
    ['Invalid credential length', 'too-short'],
    ['Duplicate credential found in history', 'history'],
    ['Repeat credentials prohibited by credential policy', 'history'],
    ['Too recently changed credential', 'too-recent'],
    ['User cannot change', 'cannot-change'],
    ['LDAP authentication enabled. UpdateCredential failure', 'directory-owned'],
    ['DATA_EXCEPTION Trivial credential', 'trivial'],
    ['Invalid Credential', 'refused'],
    ['ccnullfkfilter', 'refused'],
    ['', 'refused'],
  ] as const)('"%s" mean %s', ([text, code]) => {
    expect(refusalCode(text)).toBe(code)
  })
})

describe('our words', () => {
  test('name the length that is wanted', () => {
    const [problem] = judgePin('907', { MinLength: 6, TrivialCredChecking: true })
    expect(problem && refusalText(problem)).toBe('Use at least 6 digits.')
    expect(refusalText({ code: 'too-short' })).toBe('Use more digits.')
  })

  test('are the same for the history that we know and the one that Unity knows', () => {
    expect(refusalText({ code: 'previous' })).toBe(refusalText({ code: 'history' }))
  })

  test('never hold the digits of a PIN', () => {
    const owner = { DtmfAccessId: '2041', previousPin: '204114' }
    const texts = ['1111', '204114', '123456', '408408', '9072'].flatMap((pin) =>
      judgePin(pin, { MinLength: 6, TrivialCredChecking: true }, owner).map(refusalText),
    )
    expect(texts.join(' ')).not.toMatch(/1111|2041|1234|408|9072/)
  })
})

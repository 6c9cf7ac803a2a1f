import { expect, test } from 'vitest'
import { matchOf } from './match.ts'

const entry = {
  ObjectId: 'x',
  Alias: 'zfuchs',
  DisplayName: 'Zoë Fuchs',
  DtmfAccessId: '4821',
  EmailAddress: 'zoe@lab.example',
  SmtpAddress: 'zfuchs@unity.example',
  Department: 'Research',
}
const further = [
  ...['z.fuchs@old.example', 'zoe@lab.example'].map((value) => ({
    field: 'SmtpProxyAddress' as const,
    value,
  })),
  ...['84821', 'SIP:Zoe@lab.example'].map((value) => ({ field: 'AlternateExtension' as const, value })),
]

test.each<[string, readonly string[], unknown]>([
  ['the name, accents aside', ['zoe'], undefined],
  ['the extension', ['482'], undefined],
  ['the mail address', ['zoe@lab'], { field: 'EmailAddress', value: 'zoe@lab.example' }],
  ["Unity's own address", ['@unity'], { field: 'SmtpAddress', value: 'zfuchs@unity.example' }],
  ['a proxy address', ['fuchs@old'], { field: 'SmtpProxyAddress', value: 'z.fuchs@old.example' }],
  ['an alternate extension', ['8482'], { field: 'AlternateExtension', value: '84821' }],
  ['a SIP address, in any case', ['sip:zoe@'], { field: 'AlternateExtension', value: 'SIP:Zoe@lab.example' }],
  ['the department beside a name', ['zoe', 'research'], { field: 'Department', value: 'Research' }],
  ['nothing that can be shown', ['nothing'], undefined],
])('found by %s', (_what, words, matched) => {
  expect(matchOf(entry, further, words)).toEqual(matched)
})

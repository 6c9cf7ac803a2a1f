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
const proxies = ['z.fuchs@old.example', 'zoe@lab.example']

test.each<[string, readonly string[], unknown]>([
  ['the name, accents aside', ['zoe'], undefined],
  ['the extension', ['482'], undefined],
  ['the mail address', ['zoe@lab'], { field: 'EmailAddress', value: 'zoe@lab.example' }],
  ["Unity's own address", ['@unity'], { field: 'SmtpAddress', value: 'zfuchs@unity.example' }],
  ['a proxy address', ['fuchs@old'], { field: 'SmtpProxyAddress', value: 'z.fuchs@old.example' }],
  ['the department beside a name', ['zoe', 'research'], { field: 'Department', value: 'Research' }],
  ['nothing that can be shown', ['nothing'], undefined],
])('found by %s', (_what, words, matched) => {
  expect(matchOf(entry, proxies, words)).toEqual(matched)
})

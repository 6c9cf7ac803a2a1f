import { describe, expect, test } from 'vitest'
import { CupiProtocolError } from '../errors.ts'
import { readLink } from './link.ts'

describe('a link of Unity’s', () => {
  test.for([
    ['/vmrest/users/x/mwis', { path: '/users/x/mwis', search: '' }],
    [' /vmrest/version ', { path: '/version', search: '' }],
    [
      '/vmrest/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20x)',
      { path: '/smtpproxyaddresses', search: '?query=(ObjectGlobalUserObjectId%20is%20x)' },
    ],
    [
      '/vmrest/handlers/callhandlers/x/greetings/Off%20Hours',
      { path: '/handlers/callhandlers/x/greetings/Off%20Hours', search: '' },
    ],
    [
      '/vmrest/handlers/callhandlers/x/menuentries/#',
      { path: '/handlers/callhandlers/x/menuentries/%23', search: '' },
    ],
    [
      '/vmrest/handlers/callhandlers/x/menuentries/*',
      { path: '/handlers/callhandlers/x/menuentries/*', search: '' },
    ],
  ] as const)('%s is read', ([link, target]) => {
    expect(readLink(link)).toEqual(target)
  })

  test.for([
    'https://unity.example/vmrest/users/x',
    '//unity.example/vmrest/users/x',
    '\\\\unity.example\\vmrest\\users',
    '/vmrest/../cuadmin',
    '/vmrest/%2e%2e/cuadmin',
    '/vmrest',
    '/vmrest/',
    '/vmrestricted/users',
    '/cuadmin/home.do',
    'users/x',
    'javascript:alert(1)',
    'http://[',
    '',
  ])('%s is refused: it leads out of /vmrest', (link) => {
    expect(() => readLink(link)).toThrow(CupiProtocolError)
  })
})

import { describe, expect, test } from 'vitest'
import { answer, ID, OTHER_ID } from '../../test/server.ts'
import { createdId } from './created.ts'

const LOCATION = `https://cuc-pub.lab.example:8443/vmrest/users/${OTHER_ID}`

describe('the id of what was created', () => {
  test.for([
    ['a bare path', `/vmrest/users/${ID}`, null],
    ['a path with blanks and line ends behind it', `/vmrest/users/${ID} \r\n`, null],
    ['a path with a slash behind it', `/vmrest/users/${ID}/`, null],
    ['a nested path', `/vmrest/users/${OTHER_ID}/alternateextensions/${ID}`, null],
    ['a misspelt path', `/vmrest/smtproxyaddresses/${ID}`, null],
    ['a body, whatever Location says', `/vmrest/users/${ID}`, LOCATION],
    ['Location where the body is empty', '', `/vmrest/users/${ID}`],
    ['an absolute Location', '', `https://cuc-pub.lab.example:8443/vmrest/users/${ID}`],
    ['a Location whose path is doubled', '', `https://cuc-pub/vmrest/users/vmrest/users/${ID}`],
    [
      'Location where the body is a page',
      '<html><a href="/vmrest/x">moved</a></html>',
      `/vmrest/users/${ID}`,
    ],
    ['Location where the body is null', 'null', `/vmrest/users/${ID} `],
  ] as const)('is read from %s', ([, text, location]) => {
    expect(createdId(answer({ status: 201, contentType: 'application/xml', text, location }))).toBe(ID)
  })

  test.for([
    ['', null],
    ['null', null],
    ['created', null],
    ['/vmrest/users/..', null],
    ['/vmrest/users/a b', null],
    ['/vmrest/users/<id>', null],
    ['', ''],
    ['', '/vmrest/users/%2e%2e'],
  ] as const)('is not read from %j and %j', ([text, location]) => {
    expect(createdId(answer({ status: 201, text, location }))).toBeUndefined()
  })
})

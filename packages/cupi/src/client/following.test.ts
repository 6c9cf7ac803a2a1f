import { describe, expect, test } from 'vitest'
import { allOf, cupi, ID, NONE } from '../../test/server.ts'

describe('following a link of the server', () => {
  const link = `/vmrest/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${ID})`

  test('asks what the link asks, page by page', async () => {
    const { unity, lines } = cupi(NONE)
    await unity.smtpProxyAddresses.list({ link, size: 10 })
    await allOf(unity.smtpProxyAddresses.each({ link, size: 10 }))
    const line = `GET /smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${ID})&rowsPerPage=10&pageNumber=1`
    expect(lines()).toEqual([line, line])
  })

  test('takes a link without a query, and one of Cisco’s spelling', async () => {
    const { unity, lines } = cupi(NONE)
    await unity.users.at(ID).userRoles.list({ link: `/vmrest/users/${ID.toUpperCase()}/userroles` })
    await unity.smtpProxyAddresses.list({ link: '/vmrest/smtproxyaddresses/' })
    expect(lines()).toEqual([
      `GET /users/${ID}/userroles?rowsPerPage=100&pageNumber=1`,
      'GET /smtpproxyaddresses?rowsPerPage=100&pageNumber=1',
    ])
  })

  test.for([
    '/vmrest/users',
    '/vmrest/smtpproxyaddresses/x',
    'https://evil.example/vmrest/smtpproxyaddresses',
  ])('refuses %s', async (elsewhere) => {
    const { unity, lines } = cupi(NONE)
    await expect(unity.smtpProxyAddresses.list({ link: elsewhere })).rejects.toMatchObject({
      kind: 'protocol',
    })
    expect(lines()).toEqual([])
  })
})

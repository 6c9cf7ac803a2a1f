import { describe, expect, test } from 'vitest'
import { MISSPELT_JSON, MISSPELT_XML } from '../../test/cisco-page.ts'
import {
  ADDRESSES_JSON,
  ADDRESSES_XML,
  CONTACTS_JSON,
  GREETING_JSON,
  MEMBERS_JSON,
  PIN_JSON,
  PIN_XML,
  ROLES_JSON,
  RULE_XML,
  RULES_JSON,
  USERS_JSON,
  VERSION_JSON,
  VERSION_XML,
} from '../../test/recorded.ts'
import type { Resource } from '../resource/resource.ts'
import { decodeAnswer } from '../wire/answer.ts'
import { json } from '../wire/format.ts'
import { encodeItem } from '../wire/item.ts'
import { decodeList, encodeList } from '../wire/list.ts'
import { xml } from '../wire/xml.ts'
import { authenticationRules } from './authentication-rules.ts'
import { contacts } from './contacts.ts'
import { pin } from './credentials.ts'
import { distributionListMembers } from './distribution-lists.ts'
import { greetings } from './greetings.ts'
import { roles } from './roles.ts'
import { smtpProxyAddresses } from './smtp-proxy-addresses.ts'
import { users } from './users.ts'
import { version } from './version.ts'

const formatOf = (text: string) => (text.startsWith('{') ? json : xml)

describe('an answer in the shape of a recorded one', () => {
  test.for<[string, Resource, string]>([
    ['users in JSON', users, USERS_JSON],
    ['authentication rules in JSON', authenticationRules, RULES_JSON],
    ['SMTP proxy addresses in JSON', smtpProxyAddresses, ADDRESSES_JSON],
    ['SMTP proxy addresses in XML', smtpProxyAddresses, ADDRESSES_XML],
    ['roles in JSON', roles, ROLES_JSON],
    ['contacts in JSON', contacts, CONTACTS_JSON],
    ['members of a distribution list in JSON', distributionListMembers, MEMBERS_JSON],
  ])('is decoded and encoded again to the letter: %s', ([, resource, text]) => {
    const format = formatOf(text)
    const { total, items } = decodeList(resource, format.read(text).tree)
    const tree = encodeList(
      resource,
      total,
      items.map((item) => encodeItem(resource, item)),
    )
    expect(format.write(resource.list ?? '', tree)).toBe(text)
  })

  test.for<[string, Resource, string]>([
    ['a PIN in JSON', pin, PIN_JSON],
    ['a PIN in XML', pin, PIN_XML],
    ['an authentication rule in XML', authenticationRules, RULE_XML],
    ['a greeting in JSON', greetings, GREETING_JSON],
    ['the version in JSON', version, VERSION_JSON],
    ['the version in XML', version, VERSION_XML],
  ])('is decoded and encoded again to the letter: %s', ([, resource, text]) => {
    const format = formatOf(text)
    const item = decodeAnswer(resource, format.read(text).tree)
    expect(format.write(resource.item, encodeItem(resource, item))).toBe(text)
  })

  test('gives values of the right kinds', () => {
    const [rossi] = decodeList(users, json.read(USERS_JSON).tree).items
    expect(rossi).toMatchObject({ DtmfAccessId: '2041', TimeZone: 20, ListInDirectory: true, City: '' })
    expect(decodeAnswer(pin, json.read(PIN_JSON).tree)).toMatchObject({
      HackCount: 3,
      Hacked: true,
      Locked: false,
      TimeHacked: '2024-04-02 07:15:02.118',
      Credentials: '',
    })
  })
})

test.for([
  ['XML', xml, MISSPELT_XML],
  ['JSON', json, MISSPELT_JSON],
] as const)('the list with every typing error of Cisco’s page is understood in %s', ([, format, text]) => {
  const { total, items } = decodeList(smtpProxyAddresses, format.read(text).tree)
  expect(total).toBe(2)
  expect(items.map(({ SmtpAddress }) => SmtpAddress)).toEqual(['john@lab.example', 'mary@lab.example'])
  expect(items.map(({ ObjectGlobalUserObjectId }) => ObjectGlobalUserObjectId)).toEqual([
    '9375d893-c8eb-437b-90bf-7de4b1d0c3e8',
    '9375d893-c8eb-437b-90bf-7de4b1d0c3e8',
  ])
})

import { expect, test } from 'vitest'
import {
  EXTENSIONS_XML,
  IMPORT_JSON,
  IMPORT_XML,
  MAILBOX_JSON,
  OWN_USER_JSON,
  SMTP_DEVICE_JSON,
} from '../../test/recorded-people.ts'
import type { Resource } from '../resource/resource.ts'
import { decodeAnswer } from '../wire/answer.ts'
import { json } from '../wire/format.ts'
import { encodeItem } from '../wire/item.ts'
import { decodeList, encodeList } from '../wire/list.ts'
import { xml } from '../wire/xml.ts'
import { alternateExtensions } from './alternate-extensions.ts'
import { user } from './end-user.ts'
import { importUsers } from './import-users.ts'
import { mailbox } from './mailbox-attributes.ts'
import { smtpDevices } from './notification-devices.ts'

const formatOf = (text: string) => (text.startsWith('{') ? json : xml)

test.for<[string, Resource, string]>([
  ['alternate extensions in XML', alternateExtensions, EXTENSIONS_XML],
  ['SMTP devices in JSON', smtpDevices, SMTP_DEVICE_JSON],
  ['people to import in JSON', importUsers, IMPORT_JSON],
  ['people to import in XML', importUsers, IMPORT_XML],
])('a list in the shape of a recorded one is decoded and encoded to the letter: %s', ([, resource, text]) => {
  const format = formatOf(text)
  const { total, items } = decodeList(resource, format.read(text).tree)
  const trees = items.map((item) => encodeItem(resource, item))
  expect(format.write(resource.list ?? '', encodeList(resource, total, trees))).toBe(text)
})

test.for<[string, Resource, string]>([
  ['a mailbox', mailbox, MAILBOX_JSON],
  ['the own user', user, OWN_USER_JSON],
])(
  'an object in the shape of a recorded one is decoded and encoded to the letter: %s',
  ([, resource, text]) => {
    const item = decodeAnswer(resource, json.read(text).tree)
    expect(json.write(resource.item, encodeItem(resource, item))).toBe(text)
  },
)

test('values are of the right kinds: numbers for indexes and sizes, text for extensions', () => {
  expect(decodeList(alternateExtensions, xml.read(EXTENSIONS_XML).tree).items).toMatchObject([
    { IdIndex: 0, DtmfAccessId: '2041' },
  ])
  expect(decodeAnswer(mailbox, json.read(MAILBOX_JSON).tree)).toMatchObject({
    Send: 13_000_000,
    Mounted: true,
  })
})

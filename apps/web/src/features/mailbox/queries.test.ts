import { expect, test } from 'vitest'
import { asWritten, fields, type Mailbox } from './queries.ts'

test('every field of the form is read under one name or the other', () => {
  const read: Mailbox = {
    ByteSize: 1,
    Mounted: true,
    NotificationType: 0,
    SendReadReceipts: 1,
    NumMessages: 2,
    Send: 13,
    Receive: 14,
    Warn: 12,
    MessageAgingPolicyObjectId: 'a',
  }
  expect(fields.map(({ name }) => Reflect.get(asWritten(read), name))).toEqual([12, 13, 14, 'a', 1])
})

import { memoryOf, type Memory } from '@unity-desk/cupi'
import { htmlDevices, pagerDevices, phoneDevices, smsDevices, smtpDevices } from '@unity-desk/cupi/resources'

export const kinds = ['phone', 'pager', 'smtp', 'sms', 'html'] as const

export type Kind = (typeof kinds)[number]

/** Numbers of the kinds (cupi.md 2.12). */
const TYPES: Readonly<Record<number, Kind>> = { 1: 'phone', 2: 'pager', 4: 'smtp', 6: 'sms', 8: 'html' }

/** Undefined for a kind that Unity can have and that nobody can write. */
export const kindOf = ({ Type }: { readonly Type: number }): Kind | undefined => TYPES[Type]

const writable = (memory: Memory): boolean => memory.access === 'read-write'

const FIRST = ['DisplayName', 'Active', 'SmtpAddress', 'PhoneNumber', 'RecipientAddress', 'EventList']

/** What can be said of a device of each kind, where it goes before the rest. */
const inOrder = (memories: readonly Memory[]): readonly Memory[] => {
  const found = memories.filter(writable)
  return [
    ...FIRST.flatMap((name) => found.filter((each) => each.name === name)),
    ...found.filter(({ name }) => !FIRST.includes(name)),
  ]
}

export const fieldsOf: Readonly<Record<Kind, readonly Memory[]>> = {
  phone: inOrder(memoryOf(phoneDevices)),
  pager: inOrder(memoryOf(pagerDevices)),
  smtp: inOrder(memoryOf(smtpDevices)),
  sms: inOrder(memoryOf(smsDevices)),
  html: inOrder(memoryOf(htmlDevices)),
}

import type { OwnerKind } from '@unity-desk/contract'
import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Flaw } from '../draft.ts'
import type { Standing } from '../rows.ts'

const flaws: Readonly<Record<Flaw, string>> = {
  missing: 'Type a domain or a mail address.',
  neither: 'This is no domain and no mail address: write company.example, or name@company.example.',
  notAddress: 'An address is moved to an address: write name@company.example.',
  notDomain: 'A domain is moved to a domain: write company.example.',
  same: 'It is this already.',
}

const standings: Readonly<Record<Standing, string>> = {
  ready: 'Ready',
  'has-already': 'Has it already',
  taken: 'Taken',
  invalid: 'Not possible',
  done: 'Done',
  unknown: 'Not confirmed',
  refused: 'Refused',
  failed: 'Failed',
  'not-tried': 'Not tried yet',
}

const owner: Readonly<Record<OwnerKind, string>> = {
  user: 'It belongs to',
  contact: 'It belongs to the contact',
  list: 'It belongs to the distribution list',
  'call-handler': 'It belongs to the call handler',
  'private-list': 'It belongs to the private list',
}

const ownerNameless: Readonly<Record<OwnerKind, string>> = {
  user: 'It belongs to somebody else.',
  contact: 'It belongs to a contact.',
  list: 'It belongs to a distribution list.',
  'call-handler': 'It belongs to a call handler.',
  'private-list': 'It belongs to a private list.',
}

const addresses = (number: number): string => `${count(number)} ${plural(number, 'address', 'addresses')}`

export const words = {
  title: 'Move addresses',
  about:
    'When a company changes its domain, or a person their name: everybody gets the new address beside the old one, or in its place. Nothing is written before you have seen the plan.',
  ofOne: 'Only addresses of',
  onePerson: 'one person',
  toPerson: 'Back to the person',
  all: 'Those of everybody',
  from: 'From',
  fromHelp: 'A domain, and with it every address in it; or one address.',
  to: 'To',
  toHelp: 'The other domain, or the other address.',
  keepOld: 'Keep the old addresses as well',
  keepOldHelp:
    'Mail to the old address still arrives. Without it, the new address takes the place of the old one.',
  plan: 'Show the plan',
  flaws,
  planned: 'Plan',
  rows: 'Addresses in the plan',
  becomes: 'becomes',
  standings,
  counted: (number: number, word: string) => `${count(number)} ${word.toLowerCase()}`,
  owner,
  ownerNameless,
  invalid: 'The new address would be none, or its domain is not allowed here.',
  move: (number: number) => `Move ${addresses(number)}`,
  moved: (number: number) => `${addresses(number)} moved.`,
  again: (number: number) => `Go on with ${addresses(number)}`,
  more: 'There are more than can be moved at a time. Move these, then show the plan again.',
  none: 'Nobody has such an address.',
  noneText: 'Look whether it is written right. Primary addresses, which Unity makes itself, are not moved.',
  noneYet: 'None was found so far.',
  noneYetText:
    'Unity has too many addresses to look through all of them in one request. Show the plan for one person at a time.',
  confirm: {
    title: (number: number) => `Move ${addresses(number)}?`,
    keeps: (from: string, to: string) =>
      `From ${from} to ${to}. The old ones stay as well. Each can be undone under Changes.`,
    goes: (from: string, to: string) =>
      `From ${from} to ${to}. The old ones go: mail to them no longer arrives. Each can be undone under Changes.`,
    act: 'Move',
    cancel: 'Not now',
  },
}

export type Words = typeof words

import type { Store } from '../../kernel/store.ts'
import type { Row } from '../../kernel/table.ts'
import { addresses } from '../../people/addresses.ts'
import { dtmfNamesOf } from '../../people/derived.ts'
import { fixedId, site } from '../../site.ts'

type Seed = {
  readonly alias: string
  readonly name: string
  readonly first: string
  readonly last: string
  readonly number?: string
  readonly address?: string
}

const CONTACTS: readonly Seed[] = [
  {
    alias: 'plumber',
    name: 'On-call plumber',
    first: '',
    last: '',
    number: '95550100',
    address: 'plumber@works.example',
  },
  { alias: 'gatehouse', name: 'Gatehouse Köln', first: 'Gatehouse', last: 'Köln', number: '95550117' },
  { alias: 'taxi', name: 'Taxi stand', first: '', last: '', number: '95550142' },
  {
    alias: 'mrossi.lawyer',
    name: 'Rossi & Söhne, Rechtsanwälte',
    first: 'Marco',
    last: 'Rossi',
    number: '95550163',
  },
  { alias: 'dr.huang', name: '黄医生', first: '伟', last: '黄', number: '95550188' },
  {
    alias: 'supplier.care',
    name: 'Northwind supplier care',
    first: 'Nora',
    last: 'Wind',
    address: 'care@northwind.example',
  },
]

export const contactIdOf = (alias: string): string => fixedId(`contact ${alias}`)

const rowOf = ({ alias, name, first, last, number }: Seed): Row => {
  const { DtmfNameFirstLast = null, DtmfNameLastFirst = null } = dtmfNamesOf({
    FirstName: first,
    LastName: last,
  })
  return {
    ObjectId: contactIdOf(alias),
    Alias: alias,
    DisplayName: name,
    FirstName: first,
    LastName: last,
    CreationTime: '2016-05-02T07:30:00Z',
    DtmfNameFirstLast,
    DtmfNameLastFirst,
    LocationObjectId: site.location,
    PartitionObjectId: site.partition,
    TransferEnabled: String(number !== undefined),
    TransferExtension: number ?? null,
  }
}

/** People outside who are called and written to, two of them known by a mail address as well. */
export const insertContacts = (store: Store): void => {
  for (const contact of CONTACTS) {
    store.table('contacts').insert(rowOf(contact))
    if (contact.address === undefined) continue
    store.table(addresses.name).insert({
      ObjectId: fixedId(`address of contact ${contact.alias}`),
      SmtpAddress: contact.address,
      ObjectContactObjectId: contactIdOf(contact.alias),
    })
  }
}

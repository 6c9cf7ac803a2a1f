export const words = {
  title: 'Extensions',
  about: 'The numbers that lead to this mailbox. The primary one is changed under Settings.',
  empty: { title: 'No numbers.', text: 'The mailbox is not reached by telephone.' },
  primary: 'Primary',
  placeOf: (place: string): string => place,
  labels: {
    DtmfAccessId: 'Extension or SIP address',
    IdIndex: 'Kind of phone',
    PartitionObjectId: 'Partition',
  } as Readonly<Record<string, string>>,
  add: 'Add an extension',
  edit: 'Edit an extension',
  removal: 'Delete this extension?',
  removalText: (extension: string) => `Calls to ${extension} no longer reach this mailbox.`,
}

export type Words = typeof words

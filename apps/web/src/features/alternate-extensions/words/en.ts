export const words = {
  title: 'Extensions',
  about: 'The numbers that lead to this mailbox. The primary one is changed under Settings.',
  empty: { title: 'No numbers.', text: 'The mailbox is not reached by telephone.' },
  primary: 'Primary',
  add: 'Add an extension',
  edit: 'Edit an extension',
  removal: 'Delete this extension?',
  removalText: (extension: string) => `Calls to ${extension} no longer reach this mailbox.`,
}

export type Words = typeof words

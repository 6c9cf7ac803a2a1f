export const words = {
  title: 'Mailbox',
  facts: {
    size: 'Size',
    messages: 'Messages',
    warn: 'Warned from',
    send: 'Cannot send from',
    receive: 'Receives nothing from',
    policy: 'Old messages',
    receipts: 'Senders are told when a message was heard',
    store: 'Store',
    state: 'State',
    notMounted: 'The store is not there: messages can be neither heard nor left.',
  },
}

export type Words = typeof words

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
  labels: {
    WarningQuota: 'Warn the user from, in bytes',
    SendQuota: 'Let nothing be sent from, in bytes',
    ReceiveQuota: 'Receive nothing from, in bytes',
    MessageAgingPolicyObjectId: 'Old messages',
    SendReadReceipts: 'Senders are told when a message was heard',
  } as Readonly<Record<string, string>>,
}

export type Words = typeof words

import { id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const actions = { '0': 'Reject', '1': 'Accept', '2': 'Relay', '3': 'Accept and relay' } as const

const action = (about: string) =>
  int({ range: [0, 3], writable: true, always: true, default: '1', values: actions, about })

/** What becomes of the messages of a user: one for each mailbox, made with it (cupi.md 2.1). */
export const messageHandlers = defineResource({
  path: 'messagehandlers',
  kind: 'collection',
  list: 'MessageHandlers',
  item: 'MessageHandler',
  verbs: ['list', 'get', 'update'],
  fields: {
    URI: uri({ always: true, source: 'cupi.md 1.8', confidence: 'inferred' }),
    ObjectId: id({ always: true }),
    SubscriberObjectId: id({ always: true, refersTo: 'users', about: 'whose messages they are' }),
    RelayAddress: text({
      max: 255,
      writable: true,
      default: '',
      about: 'mail address that messages are relayed to',
    }),
    VoicemailAction: action('what becomes of voice messages'),
    EmailAction: action('what becomes of mails'),
    FaxAction: action('what becomes of faxes'),
    DeliveryReceiptAction: action('what becomes of receipts'),
  },
  about: 'Says whether the messages of a user are taken, relayed or refused.',
  confidence: 'client',
  source: 'cupi.md 2.12 (SDK MessageHandler)',
})

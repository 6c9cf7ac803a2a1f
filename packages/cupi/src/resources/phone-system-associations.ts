import { id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** A user of a phone system, and how many things of theirs depend on it. Three names begin in lower case. */
export const phoneSystemAssociations = defineResource({
  path: 'phonesystemassociations',
  kind: 'collection',
  list: 'PhoneSystemAssociations',
  item: 'PhoneSystemAssociation',
  verbs: ['list'],
  fields: {
    URI: uri({ always: true }),
    Alias: text({ always: true }),
    DisplayName: text(),
    MediaSwitchDisplayName: text({ about: 'name of the phone system' }),
    MediaSwitchObjectId: id({ always: true, refersTo: 'phoneSystems' }),
    PhoneSystemURI: uri(),
    numNotificationDevice: int({ about: 'notification devices that call through it' }),
    numNotificationMWI: int({ about: 'lamps that it lights' }),
    numPrimaryCallHandler: int({ about: 'primary call handlers that transfer through it' }),
    ObjectId: id({ always: true }),
  },
  about: 'A user of a phone system.',
  confidence: 'doc',
  source: 'cupi.md 4.11 (CUPI guide, Phone systems: sample; SDK PhoneSystemAssociation)',
})

import { int, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** The nodes of the platform below Unity. Items are `Server`, whatever the guide prints (cupi.md 1.15). */
export const cluster = defineResource({
  path: 'cluster',
  kind: 'collection',
  key: 'Key',
  list: 'Cluster',
  item: 'Server',
  verbs: ['list'],
  fields: {
    Key: text({ always: true, about: 'id of the node in the platform' }),
    DatabaseReplication: int({
      values: { '0': 'publisher', '1': 'subscriber' },
      confidence: 'inferred',
    }),
    HostName: text({ always: true }),
    Ipv6Name: text(),
    MacAddress: text(),
    Description: text(),
  },
  about: 'A node of the platform that Unity runs on.',
  confidence: 'seen',
  source: 'cupi.md 1.15 (recorded by Juggler; SDK Server). The XML root and the order of fields are inferred',
})

import { text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** The release of the server. Every account may read it, so it serves as a check of credentials. */
export const version = defineResource({
  path: 'version',
  kind: 'singleton',
  item: 'VersionInformation',
  verbs: ['get'],
  fields: { name: text({ always: true }), version: text({ always: true }) },
  about: 'The release of the server.',
  confidence: 'doc',
  source: 'cupi.md 1.15 (CUPI guide; SDK)',
})

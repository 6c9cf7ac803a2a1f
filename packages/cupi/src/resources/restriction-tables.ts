import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const digits = (standard: string, about: string) =>
  int({ range: [1, 300], writable: true, always: true, default: standard, about })

/** One line of a restriction table; the first that fits decides. */
export const restrictionPatterns = defineResource({
  path: 'restrictionpatterns',
  kind: 'collection',
  list: 'RestrictionPatterns',
  item: 'RestrictionPattern',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    Blocked: bool({
      writable: true,
      always: true,
      default: 'true',
      about: 'numbers that fit are not dialled',
    }),
    NumberPattern: text({
      max: 40,
      writable: true,
      required: true,
      always: true,
      about: 'digits; * is any number of them, ? is one',
    }),
    RestrictionTableObjectId: id({ always: true, refersTo: 'restrictionTables' }),
    RestrictionTableURI: uri({ full: true }),
    SequenceNumber: int({ always: true, about: 'its turn, from 0 on' }),
    ObjectId: id({ always: true }),
  },
  about: 'A pattern of numbers that may, or may not, be dialled.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, System settings: restriction patterns; SDK RestrictionPattern)',
})

/** Which numbers may be dialled; a class of service names one each for calls, transfers and faxes. */
export const restrictionTables = defineResource({
  path: 'restrictiontables',
  kind: 'collection',
  list: 'RestrictionTables',
  item: 'RestrictionTable',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    CreationTime: time(),
    DefaultBlocked: bool({
      writable: true,
      always: true,
      default: 'false',
      about: 'what is to be done with numbers that fit no pattern',
    }),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: uri(),
    MaxDigits: digits('40', 'digits of the longest number'),
    MinDigits: digits('1', 'digits of the shortest number'),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    Undeletable: bool({ default: 'false' }),
    RestrictionPatternsURI: uri(),
  },
  children: { restrictionPatterns },
  about: 'Which numbers may be dialled.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, System settings: restriction tables; SDK RestrictionTable)',
})

import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** What a PIN or password must be like, how long it lives and how many failures lock it. */
export const authenticationRules = defineResource({
  path: 'authenticationrules',
  kind: 'collection',
  list: 'AuthenticationRules',
  item: 'AuthenticationRule',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    /** Minutes after which the count of failures starts again. */
    HackResetTime: int({ range: [1, 120], writable: true, always: true, default: '30' }),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: uri(),
    /** Minutes; 0 is until an administrator unlocks. */
    LockoutDuration: int({ range: [0, 1440], writable: true, always: true, default: '30' }),
    /** Days; 0 is for ever. */
    MaxDays: int({ range: [0, 3653], writable: true, always: true, default: '180' }),
    /** Failures that lock; 0 is no limit. */
    MaxHacks: int({ range: [0, 100], writable: true, always: true, default: '3' }),
    MinLength: int({ range: [1, 64], writable: true, always: true, default: '8' }),
    /** How many former values may not come back. */
    PrevCredCount: int({ range: [0, 25], writable: true, always: true, default: '12' }),
    TrivialCredChecking: bool({ writable: true, always: true, default: 'false' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    /** Minutes before a user may change it again. */
    MinDuration: int({ range: [0, 129_600], writable: true, always: true, default: '0' }),
    ExpiryWarningDays: int({ range: [0, 3653], writable: true, always: true, default: '15' }),
    MinCharsToChange: int({ range: [1, 64], writable: true, always: true, default: '1' }),
  },
  about: 'What a PIN or a web password must be like, how long it lives, and how many failures lock it.',
  confidence: 'doc',
  source: 'cupi.md 4.8 (CUPI guide, System settings, authentication rules)',
})

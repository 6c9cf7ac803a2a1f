import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { phoneSystemAssociations } from './phone-system-associations.ts'

const no = (about: string) => bool({ writable: true, default: 'false', about })
const minute = (about: string) =>
  int({ range: [0, 1440], writable: true, default: '0', about: `${about}, in minutes after midnight` })

/** The telephone system that calls come from and go to; its ObjectId is `MediaSwitchObjectId` elsewhere. */
export const phoneSystems = defineResource({
  path: 'phonesystems',
  kind: 'collection',
  list: 'PhoneSystems',
  item: 'PhoneSystem',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    DisplayName: text({ max: 50, writable: true, required: true, always: true, find: true }),
    MwiAlwaysUpdate: no('lamps are set even where they seem to be right'),
    MwiPortMemory: no('a lamp is put out by the port that lit it'),
    CallLoopSupervisedTransferDetect: no('loops of supervised transfers are looked for'),
    CallLoopForwardNotificationDetect: no('loops of forwarded notification calls are looked for'),
    CallLoopDTMF: text({ max: 1, writable: true, default: 'A', about: 'tone that betrays a loop' }),
    CallLoopGuardTimeMs: int({
      range: [0, 10_000],
      writable: true,
      default: '2500',
      about: 'how long the tone is waited for, in milliseconds',
    }),
    PortCount: int({ default: '0', about: 'ports of all its port groups' }),
    EnablePhoneApplications: no('phone services may be used'),
    DefaultTRaPSwitch: no('records and plays for users without a phone system of their own'),
    MwiForceOff: no('all lamps are put out'),
    RestrictDialUnconditional: no('no calls are placed at any time'),
    RestrictDialScheduled: no('no calls are placed between the two times'),
    RestrictDialStartTime: minute('from when no calls are placed'),
    RestrictDialEndTime: minute('until when no calls are placed'),
    CallLoopExtensionDetect: bool({
      writable: true,
      default: 'true',
      about: 'loops through the extension are looked for',
    }),
    PhoneSystemAssociationURI: uri(),
  },
  // The SDK has the name in another case than the guide's sample.
  fieldAliases: { DefaultTrapSwitch: 'DefaultTRaPSwitch' },
  children: { phoneSystemAssociations },
  about: 'The telephone system that calls come from and go to.',
  confidence: 'doc',
  source: 'cupi.md 4.11 (CUPI guide, Phone systems: sample; SDK PhoneSystem). Ranges are inferred',
})

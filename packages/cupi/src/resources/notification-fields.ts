import { bool, id, int, text, uri } from '../resource/field.ts'

const sdk = 'SDK NotificationDevice'

/** Type numbers (cupi.md 2.12); 5 is not known. */
export const DEVICE_TYPES = {
  '1': 'Phone',
  '2': 'Pager',
  '3': 'Fax',
  '4': 'SMTP',
  '6': 'SMS',
  '7': 'MP3, unused',
  '8': 'HTTP or HTML',
} as const

/** What every kind of notification device has, in the order of the recorded one. */
export const named = {
  URI: uri({ always: true }),
  Active: bool({ writable: true, always: true, default: 'false', about: 'whether it notifies at all' }),
  ObjectId: id({ always: true }),
  DisplayName: text({ max: 64, writable: true, required: true, always: true }),
  EventList: text({
    max: 255,
    writable: true,
    always: true,
    default: 'NewVoiceMail',
    about:
      'what sets it off, with commas between: NewVoiceMail, NewUrgentVoiceMail, NewFax, NewUrgentFax; or alone ' +
      'AllMessage, DispatchMessage, UrgentDispatchMessage',
  }),
} as const

export const owned = {
  SubscriberObjectId: id({ always: true, refersTo: 'users', about: 'whom it notifies' }),
  SubscriberURI: uri(),
} as const

export const timed = {
  RepeatNotify: bool({
    writable: true,
    default: 'false',
    about: 'notifies again for each message, not only for the first',
  }),
  RepeatInterval: int({
    range: [0, 100],
    writable: true,
    default: '0',
    about: 'minutes until it notifies again; 0 is never',
  }),
  InitialDelay: int({
    range: [0, 100],
    writable: true,
    default: '0',
    about: 'minutes between the message and the notification',
  }),
  FailDeviceObjectId: id({
    writable: true,
    refersTo: 'notificationDevices',
    about: 'device that is tried when this one fails',
  }),
  Undeletable: bool({ default: 'false', about: 'made with the user, and not to be deleted' }),
} as const

/** Kinds that dial. */
export const dialling = {
  PhoneNumber: text({ max: 40, writable: true, default: '', about: 'number that is dialled' }),
  MediaSwitchObjectId: id({ writable: true, refersTo: 'phoneSystems', about: 'phone system that dials' }),
  AfterDialDigits: text({
    max: 32,
    writable: true,
    default: '',
    about: 'dialled after the number',
    source: sdk,
  }),
  DialDelay: int({
    range: [0, 100],
    writable: true,
    default: '1',
    about: 'seconds before the further digits',
    source: sdk,
  }),
  RingsToWait: int({ range: [1, 100], writable: true, default: '4', about: 'rings before it gives up' }),
  BusyRetryInterval: int({ range: [1, 100], writable: true, default: '5', about: 'minutes between tries' }),
  RetriesOnBusy: int({ range: [0, 100], writable: true, default: '4', about: 'tries where it is busy' }),
  RnaRetryInterval: int({ range: [1, 100], writable: true, default: '15', about: 'minutes between tries' }),
  RetriesOnRna: int({ range: [0, 100], writable: true, default: '4', about: 'tries where nobody answers' }),
} as const

/** Kinds that send a text. */
export const sending = {
  StaticText: text({
    max: 160,
    writable: true,
    default: '',
    about: 'stands in every notification',
    source: sdk,
  }),
  SendCallerId: bool({ writable: true, default: 'true', about: 'says who called', source: sdk }),
  SendCount: bool({
    writable: true,
    default: 'true',
    about: 'says how many messages there are',
    source: sdk,
  }),
} as const

import { bool, id, int, text, uri, type Field } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const GUIDE = 'cupi.md 4.6 (CUPI guide, Class of service: data fields)'

/** What members of the class may do; lists hold the name alone. */
const may = <const D extends 'true' | 'false'>(standard: D, about: string) =>
  bool({ writable: true, full: true, default: standard, about: `members may ${about}` })

const length = (range: readonly [number, number], standard: string, about: string) =>
  int({ range, writable: true, full: true, default: standard, about, source: GUIDE, confidence: 'doc' })

const enumerated = <const V extends NonNullable<Field['values']>>(standard: string, values: V) =>
  int({ writable: true, full: true, default: standard, values, source: GUIDE, confidence: 'doc' })

const restriction = (about: string) =>
  id({ writable: true, full: true, refersTo: 'restrictionTables', about: `numbers allowed for ${about}` })

/** What people may do, by class. A list gives the name of each and no more (cupi.md 4.6). */
export const coses = defineResource({
  path: 'coses',
  kind: 'collection',
  list: 'Coses',
  item: 'Cos',
  // The guide's sample of a create with restriction tables, and a script in use, write it small.
  itemAliases: ['cos'],
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    AccessFaxMail: may('false', 'manage fax messages by phone'),
    AccessTts: may('false', 'have mail read to them by phone'),
    CallHoldAvailable: may('false', 'set how callers are put on hold'),
    CallScreenAvailable: may('false', 'set how callers are screened'),
    CanRecordName: may('true', 'record their name'),
    FaxRestrictionObjectId: restriction('sending faxes'),
    ListInDirectoryStatus: may('true', 'choose whether the directory lists them'),
    LocationObjectId: id({ full: true, refersTo: 'locations' }),
    LocationURI: uri({ full: true }),
    MaxGreetingLength: length([1, 1200], '90', 'longest greeting, in seconds'),
    MaxMsgLength: length([1, 3600], '300', 'longest message, in seconds'),
    MaxNameLength: length([1, 100], '30', 'longest recorded name, in seconds'),
    MaxPrivateDlists: length([1, 99], '25', 'how many private lists each member may have'),
    MovetoDeleteFolder: bool({
      writable: true,
      full: true,
      default: 'true',
      about: 'deleted messages go to a folder before they are gone',
    }),
    OutcallRestrictionObjectId: restriction('notification calls'),
    PersonalAdministrator: may('true', 'use the web page for their own settings'),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    XferRestrictionObjectId: restriction('transfers'),
    Undeletable: bool({ full: true, default: 'false' }),
    WarnIntervalMsgEnd: length(
      [0, 30_000],
      '0',
      'how long before the end of a recording a tone warns, in milliseconds; 0 is no tone',
    ),
    CanSendToPublicDl: may('true', 'send to distribution lists'),
    EnableEnhancedSecurity: bool({
      writable: true,
      full: true,
      default: 'false',
      about: 'members sign in by phone with a second factor',
    }),
    AccessVmi: may('false', 'use the web inbox'),
    AccessLiveReply: may('false', 'call back another user from a message'),
    UaAlternateExtensionAccess: enumerated('0', {
      '0': 'no alternate extensions of their own',
      '1': 'see those of the administrator',
      '2': 'manage their own',
      '3': 'manage their own and see those of the administrator',
    }),
    AccessCallRoutingRules: may('false', 'write personal call transfer rules'),
    WarnMinMsgLength: length([0, 99_999], '0', 'shortest recording whose end is warned of, in milliseconds'),
    SendBroadcastMessage: may('false', 'send broadcast messages'),
    UpdateBroadcastMessage: may('false', 'change broadcast messages'),
    AccessVui: may('false', 'speak to the system in place of pressing keys'),
    ImapCanFetchMessageBody: may('true', 'fetch the sound of messages by IMAP'),
    ImapCanFetchPrivateMessageBody: may('false', 'fetch the sound of private messages by IMAP'),
    MaxMembersPVL: length([1, 999], '99', 'how many members a private list may have'),
    AccessIMAP: may('false', 'read messages by IMAP'),
    ReadOnly: bool({ full: true, default: 'false', about: 'the class itself cannot be changed' }),
    AccessAdvancedUserFeatures: may('false', 'use the advanced features'),
    AccessAdvancedUser: bool({
      writable: true,
      full: true,
      default: 'false',
      about: 'members may use the advanced features; releases print it beside the field before',
      source: GUIDE,
      confidence: 'doc',
    }),
    AccessUnifiedClient: may('true', 'use a unified messaging client'),
    RequireSecureMessages: enumerated('4', {
      '1': 'mark every message secure',
      '2': 'mark none',
      '3': 'ask',
      '4': 'mark the private ones',
    }),
    AccessOutsideLiveReply: may('false', 'call back unidentified callers from a message'),
    AccessSTT: may('false', 'have messages transcribed'),
    EnableSTTSecureMessage: enumerated('0', {
      '0': 'secure messages are not transcribed',
      '1': 'they are',
      '2': 'they are, and notifications carry the text',
    }),
    MessagePlaybackRestriction: enumerated('0', {
      '0': 'messages play anywhere',
      '1': 'on computers only',
      '2': 'on phones only',
    }),
    SttType: enumerated('1', {
      '0': 'none',
      '1': 'standard transcription',
      '2': 'professional transcription',
    }),
  },
  about: 'A class of service: what its members may do, and how much of it.',
  confidence: 'client',
  source: 'cupi.md 4.6 (recorded JSON of an SDK test up to EnableEnhancedSecurity; SDK class order after it)',
})

import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { CALL_ACTIONS, CONVERSATIONS } from './call-actions.ts'

const SEARCH_SCOPES = {
  '0': 'Entire server',
  '1': 'Dialling domain',
  '2': 'Whole network',
  '3': 'Location',
  '4': 'Distribution list',
  '5': 'Class of service',
  '6': 'Search space',
  '7': 'Search space of the call',
  '8': 'None that is valid',
} as const

const action = (about: string) =>
  int({ range: [0, 8], writable: true, default: '2', values: CALL_ACTIONS, about })
const conversation = () => text({ writable: true, values: CONVERSATIONS, default: 'PHTransfer' })
const target = () => id({ writable: true, about: 'call, directory or interview handler' })
const yes = (about: string) => bool({ writable: true, default: 'true', about })
const no = (about: string) => bool({ writable: true, default: 'false', about })

/** Where callers spell a name and are passed on to whoever bears it. */
export const directoryHandlers = defineResource({
  path: 'handlers/directoryhandlers',
  kind: 'collection',
  list: 'DirectoryHandlers',
  item: 'DirectoryHandler',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    CreationTime: time(),
    Language: int({ writable: true, default: '1033', about: 'Windows number of the language' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    Undeletable: bool({ default: 'false' }),
    VoiceName: text({ about: 'file of the recorded name' }),
    VoiceFileURI: uri(),
    VoiceNameURI: uri(),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: uri(),
    EndDialDelay: int({
      range: [1, 10],
      writable: true,
      default: '4',
      about: 'seconds after the last key until the search begins',
    }),
    MaxMatches: int({
      range: [1, 30],
      writable: true,
      default: '8',
      about: 'names that are offered at most',
    }),
    MenuStyle: yes('whether names are offered as a menu; as a list of extensions otherwise'),
    SayExtension: yes('whether extensions are said with the names'),
    SearchByFirstName: no('whether the given name is spelt first'),
    StartDialDelay: int({
      range: [1, 10],
      writable: true,
      default: '5',
      about: 'seconds until the first key must come',
    }),
    Tries: int({ range: [0, 10], writable: true, default: '1', about: 'how often callers are asked again' }),
    UseStarToExit: yes('whether the star leaves it; the hash otherwise'),
    SearchScope: int({ range: [0, 8], writable: true, default: '0', values: SEARCH_SCOPES }),
    SearchScopeObjectId: id({
      writable: true,
      about: 'the location, list, class or search space of the scope',
    }),
    PlayAllNames: no('whether all names are said where they are few'),
    ExitAction: action('when callers leave it'),
    ExitTargetConversation: conversation(),
    ExitTargetHandlerObjectId: target(),
    NoInputAction: action('when callers press nothing'),
    NoInputTargetConversation: conversation(),
    NoInputTargetHandlerObjectId: target(),
    NoSelectionAction: action('when callers choose no name'),
    NoSelectionTargetConversation: conversation(),
    NoSelectionTargetHandlerObjectId: target(),
    ZeroAction: action('when callers press zero'),
    ZeroTargetConversation: conversation(),
    ZeroTargetHandlerObjectId: target(),
    AutoRoute: no('whether a lone match is called at once'),
    ObjectId: id({ always: true, find: true }),
    TenantObjectId: id({ about: 'from 10.5(2) on, where there are tenants' }),
    DtmfAccessId: text({ max: 40, writable: true, find: true, about: 'extension' }),
    ScopeObjectLocationObjectId: id({ refersTo: 'locations' }),
    ScopeObjectLocationURI: uri(),
    VoiceEnabled: no('whether names are spoken; not with a list or a class as scope'),
    UseCallLanguage: yes('whether the language of the call wins'),
    UseDefaultLanguage: yes('whether Language is passed over'),
    PartitionObjectId: id({ writable: true, refersTo: 'partitions' }),
    PartitionURI: uri(),
    SpeechConfidenceThreshold: int({
      writable: true,
      default: '10',
      about: 'per cent; below it is asked again',
    }),
    SayCity: no('whether the city is said with the names'),
    SayDepartment: no('whether the department is said with the names'),
    UseCustomGreeting: no('whether a recording plays first'),
  },
  about: 'Where callers spell or say a name, to be passed on to whoever bears it.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, Directory handler; SDK DirectoryHandler)',
})

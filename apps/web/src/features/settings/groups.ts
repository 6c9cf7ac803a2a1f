import { memoryOf, type Memory, type UpdateOf } from '@unity-desk/cupi'
import { users } from '@unity-desk/cupi/resources'

/** A setting of a person: every field that Unity lets be written. */
export type SettingName = keyof UpdateOf<typeof users>

/** Fields under the question that they answer, what is asked for most first. */
const groups = [
  {
    name: 'who',
    fields: [
      'DisplayName',
      'FirstName',
      'LastName',
      'Initials',
      'AltFirstName',
      'AltLastName',
      'Title',
      'Department',
      'Manager',
      'EmployeeId',
      'BillingId',
    ],
  },
  {
    name: 'reach',
    fields: [
      'DtmfAccessId',
      'Alias',
      'EmailAddress',
      'SmtpAddress',
      'CreateSmtpProxyFromCorp',
      'XferString',
      'ListInDirectory',
      'VoiceNameRequired',
      'VoiceName',
    ],
  },
  { name: 'site', fields: ['Building', 'Address', 'PostalCode', 'City', 'State', 'Country'] },
  {
    name: 'service',
    fields: [
      'CosObjectId',
      'PartitionObjectId',
      'SearchByExtensionSearchSpaceObjectId',
      'SearchByNameSearchSpaceObjectId',
      'MediaSwitchObjectId',
      'FaxServerObjectId',
      'SynchScheduleObjectId',
      'UseShortPollForCache',
      'Inactive',
      'IsVmEnrolled',
      'IsSetForVmEnrollment',
      'SendBroadcastMsg',
      'UpdateBroadcastMsg',
      'EncryptPrivateMessages',
      'EnhancedSecurityAlias',
      'ClientMatterCode',
      'ForcedAuthorizationCode',
    ],
  },
  {
    name: 'language',
    fields: [
      'Language',
      'UseDefaultLanguage',
      'TimeZone',
      'UseDefaultTimeZone',
      'ClockMode',
      'IsClockMode24Hour',
    ],
  },
  {
    name: 'signIn',
    fields: [
      'SkipPasswordForKnownDevice',
      'GreetByName',
      'JumpToMessagesOnLogin',
      'SayAltGreetWarning',
      'SayTotalNew',
      'SayTotalNewVoice',
      'SayTotalNewEmail',
      'SayTotalNewFax',
      'SayTotalReceipts',
      'SayTotalSaved',
      'SayTotalDraftMsg',
      'AnnounceUpcomingMeetings',
    ],
  },
  {
    name: 'listening',
    fields: [
      'SaySender',
      'SaySenderExtension',
      'SayAni',
      'SayMsgNumber',
      'SayTimestampBefore',
      'SayMessageLength',
      'SayTimestampAfter',
      'SaySenderAfter',
      'SaySenderExtensionAfter',
      'SayAniAfter',
      'SayMsgNumberAfter',
      'SayMessageLengthAfter',
      'SayCopiedNames',
      'SayDistributionList',
      'EnableTts',
      'Speed',
      'Volume',
      'SkipForwardTime',
      'SkipReverseTime',
      'AutoAdvanceMsgs',
      'EnableMessageBookmark',
      'SaveMessageOnHangup',
    ],
  },
  {
    name: 'messages',
    fields: [
      'NewMessageSortOrder',
      'SavedMessageSortOrder',
      'DeletedMessageSortOrder',
      'MessageLocatorSortOrder',
      'NewMessageStackOrder',
      'SavedMessageStackOrder',
      'MessageTypeMenu',
      'EnableMessageLocator',
      'EnableVisualMessageLocator',
      'ConfirmDeleteMessage',
      'ConfirmDeleteDeletedMessage',
      'ConfirmDeleteMultipleMessages',
      'RetainUrgentMessageFlag',
      'RouteNDRToSender',
    ],
  },
  {
    name: 'sending',
    fields: [
      'AddressMode',
      'AddressAfterRecord',
      'ContinuousAddMode',
      'NameConfirmation',
      'SendMessageOnHangup',
      'EnableSaveDraft',
      'UseDynamicNameSearchWeight',
    ],
  },
  {
    name: 'calls',
    fields: [
      'CallAnswerTimeout',
      'RingPrimaryPhoneFirst',
      'EnablePersonalRules',
      'RecordUnknownCallerName',
      'EnAltGreetDontRingPhone',
      'EnAltGreetPreventSkip',
      'EnAltGreetPreventMsg',
      'DelayAfterGreeting',
      'ExitAction',
      'ExitTargetConversation',
      'ExitTargetHandlerObjectId',
    ],
  },
  {
    name: 'menus',
    fields: [
      'ConversationTui',
      'ConversationName',
      'UseBriefPrompts',
      'PromptSpeed',
      'PromptVolume',
      'RepeatMenu',
      'FirstDigitTimeout',
      'InterdigitDelay',
      'CommandDigitTimeout',
    ],
  },
  {
    name: 'speech',
    fields: [
      'UseVui',
      'ConversationVui',
      'SpeechCompleteTimeout',
      'SpeechIncompleteTimeout',
      'ConfirmationConfidenceThreshold',
      'SpeechConfidenceThreshold',
      'SpeechSpeedVsAccuracy',
      'SpeechSensitivity',
    ],
  },
  {
    name: 'web',
    fields: [
      'PcaHomePage',
      'InboxMessagesPerPage',
      'InboxAutoRefresh',
      'InboxAutoResolveMessageRecipients',
      'AssistantRowsPerPage',
      'PcaAddressBookRowsPerPage',
    ],
  },
] as const satisfies readonly { readonly name: string; readonly fields: readonly SettingName[] }[]

export type GroupName = (typeof groups)[number]['name']

const known = new Map<string, Memory>(memoryOf(users).map((memory) => [memory.name, memory]))

export type Group = { readonly name: GroupName; readonly settings: readonly Memory[] }

/** The groups with what the descriptors remember of each field. */
export const settingGroups: readonly Group[] = groups.map(({ name, fields }) => ({
  name,
  settings: fields.flatMap((field) => known.get(field) ?? []),
}))

export const allSettings: readonly Memory[] = settingGroups.flatMap(({ settings }) => settings)

/** What more there is to know of a field than its label says. */
export const meanings = {
  Country: 'Code of two letters, such as GB',
  Title: 'Some releases of Unity pass it over on update',
  'users.DisplayName': 'Where none is given, Unity makes it by the rule of the template',
  EmailAddress: 'Listed and searched from Unity 11.5 on',
  'users.Alias':
    "The name to sign in with, unique in any case: letters, digits, blank and . ` ~ ! @ # $ % ^ & - _ '",
  CosObjectId: 'What the person may do',
  UseDefaultLanguage: 'Language counts only while this is No',
  UseDefaultTimeZone: 'TimeZone counts only while this is No',
  IsVmEnrolled: 'Its meaning is concluded, as no documentation of Unity says it',
  IsSetForVmEnrollment: 'Its meaning is concluded, as no documentation of Unity says it',
  'users.DtmfAccessId': '3 digits or more, unique in its partition',
  'users.SmtpAddress': 'Only the part before the @ can be written',
  'users.PartitionObjectId': 'In it the extension is unique',
  'alternateExtensions.PartitionObjectId': 'That of the person where none is given',
  SearchByExtensionSearchSpaceObjectId: 'Where extensions that the person dials are looked up',
  SearchByNameSearchSpaceObjectId: 'Where names that the person says or spells are looked up',
  SynchScheduleObjectId: 'When messages are fetched from other stores',
  Inactive: 'Can be set to No alone',
  ConfirmationConfidenceThreshold: '0 to 100',
  SpeechConfidenceThreshold: '0 to 100',
  SpeechSpeedVsAccuracy: 'From 0, fast, to 100, accurate',
  SpeechSensitivity: '0 to 100',
  NewMessageStackOrder: 'One digit for each kind',
  SavedMessageStackOrder: 'One digit for each kind',
  EventList:
    'With commas between: NewVoiceMail, NewUrgentVoiceMail, NewFax, NewUrgentFax; or one alone: AllMessage, DispatchMessage, UrgentDispatchMessage',
  RepeatInterval: '0 is never',
  FaxServerObjectId: 'Its ObjectId, as Unity’s own administration shows it: there is no list to choose from',
  NotificationTemplateID:
    'Its ObjectId, as Unity’s own administration shows it: there is no list to choose from',
  SmppProviderObjectId:
    'Its ObjectId, as Unity’s own administration shows it: there is no list to choose from',
}

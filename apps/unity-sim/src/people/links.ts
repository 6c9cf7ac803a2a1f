import { linkBelow, linkTo, linkToList, type Links } from '../kernel/links.ts'

/** Links that users and templates share, in the recorded forms (cupi.md 2.2). */
export const inheritedLinks: Links = {
  CosURI: linkTo('coses', 'CosObjectId'),
  LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
  PhoneSystemURI: linkTo('phonesystems', 'MediaSwitchObjectId'),
  CallhandlerURI: linkTo('handlers/callhandlers', 'CallHandlerObjectId'),
  SearchByExtensionSearchSpaceURI: linkTo('searchspaces', 'SearchByExtensionSearchSpaceObjectId'),
  SearchByNameSearchSpaceURI: linkTo('searchspaces', 'SearchByNameSearchSpaceObjectId'),
  PartitionURI: linkTo('partitions', 'PartitionObjectId'),
  FaxServerURI: linkTo('faxservers', 'FaxServerObjectId'),
  MwisURI: linkBelow('mwis'),
  NotificationDevicesURI: linkBelow('notificationdevices'),
  MessageHandlersURI: linkBelow('messagehandlers'),
  ExternalServiceAccountsURI: linkBelow('externalserviceaccounts'),
  AlternateExtensionsURI: linkBelow('alternateextensions'),
  PrivateListsURI: linkBelow('privatelists'),
  VideoServiceAccountsURI: linkBelow('videoserviceaccounts'),
  UserWebPasswordURI: linkBelow('credential/password'),
  UserMailboxURI: linkBelow('mailboxattributes'),
  UserVoicePinURI: linkBelow('credential/pin'),
  UserRoleURI: linkBelow('userroles'),
}

export const userLinks: Links = {
  ...inheritedLinks,
  VoiceFileURI: (row, uri) => (row['VoiceName'] ? `${uri}/voicename` : undefined),
  SmtpProxyAddressesURI: linkToList('smtpproxyaddresses', 'ObjectGlobalUserObjectId'),
  AlternateNamesURI: linkToList('alternatenames', 'GlobalUserObjectId'),
}

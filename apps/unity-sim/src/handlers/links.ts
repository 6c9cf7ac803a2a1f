import { linkBelow, linkTo, type Links } from '../kernel/links.ts'

/** Links that handlers and templates share (cupi.md 4.3). Voice names are absent until they are recorded. */
const sharedLinks: Links = {
  LocationURI: linkTo('locations/connectionlocations', 'LocationObjectId'),
  ScheduleSetURI: linkTo('schedulesets', 'ScheduleSetObjectId'),
  RecipientDistributionListURI: linkTo('distributionlists', 'RecipientDistributionListObjectId'),
  RecipientUserURI: linkTo('users', 'RecipientSubscriberObjectId'),
  RecipientContactURI: linkTo('contacts', 'RecipientContactObjectId'),
  PhoneSystemURI: linkTo('phonesystems', 'MediaSwitchObjectId'),
  CallSearchSpaceURI: linkTo('searchspaces', 'CallSearchSpaceObjectId'),
  PartitionURI: linkTo('partitions', 'PartitionObjectId'),
}

export const handlerLinks: Links = {
  ...sharedLinks,
  GreetingsURI: linkBelow('greetings'),
  TransferOptionsURI: linkBelow('transferoptions'),
  MenuEntriesURI: linkBelow('menuentries'),
  CallHandlerOwnerURI: linkBelow('callhandlerowners'),
}

export const templateLinks: Links = {
  ...sharedLinks,
  GreetingsURI: linkBelow('templategreetings'),
  TransferOptionsURI: linkBelow('templatetransferoptions'),
  MenuEntriesURI: linkBelow('templatemenuentries'),
}

export const primaryTemplateLinks: Links = {
  ...sharedLinks,
  GreetingsURI: linkBelow('usertemplategreetings'),
  TransferOptionsURI: linkBelow('transferoptions'),
  MenuEntriesURI: linkBelow('menuentries'),
}

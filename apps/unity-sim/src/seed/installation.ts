import type { Store } from '../kernel/store.ts'
import { fixedId, site } from '../site.ts'

const insertLocation = (store: Store): void =>
  store.table('locations').insert({
    ObjectId: site.location,
    DisplayName: site.host,
    DtmfAccessId: '8000',
    DtmfName: '282782',
    HostAddress: site.host,
    IsPrimary: 'true',
    DestinationType: '1',
    DefaultLanguage: '1033',
    DefaultTtsLanguage: '1033',
    DefaultPartitionObjectId: site.partition,
    DefaultSearchSpaceObjectId: site.searchSpace,
    TimeZone: site.timeZone,
    SmtpDomain: site.smtpDomain,
    UseSmartSmtpHost: 'false',
    SmtpUnknownRecipientAction: '0',
    MaxContacts: '100000',
    MaxGreetingLength: '90000',
    AllowCrossBoxLogin: 'false',
    AllowCrossBoxTransfer: 'false',
    CrossBoxMaxRings: '7',
    CrossBoxSendDelay: '1000',
    CrossBoxResponseTimeout: '5',
    TransferTimeout: '5',
    TransferNumberOfRings: '4',
    IncludeLocations: 'true',
    PushDirectory: 'false',
    PullDirectory: 'false',
    PushState: '0',
    PullState: '0',
    LastUsnSent: '0',
    LastUsnAck: '0',
    LastUsnReceived: '0',
    ReplicationSet: '0',
    ReplicationSetIncoming: '0',
    ReplicationSetOutgoing: '0',
    AgcTargetDb: '-26',
    KeypadMapId: '1',
    Status: '0',
  })

const insertSearchSpace = (store: Store, at: string): void => {
  store.table('searchSpaces').insert({
    ObjectId: site.searchSpace,
    Name: `${site.host} Search Space`,
    Description: 'Default Search Space',
    LocationObjectId: site.location,
    TimeOwnershipChanged: at,
  })
  store.table('searchSpaceMembers').insert({
    ObjectId: fixedId('the partition in the search space'),
    PartitionObjectId: site.partition,
    SearchSpaceObjectId: site.searchSpace,
    SortOrder: '1',
  })
}

/** What the installation makes of the names it is given: location, partition, search space, phone system, store. */
export const insertInstallation = (store: Store, at: string): void => {
  insertLocation(store)
  store.table('partitions').insert({
    ObjectId: site.partition,
    Name: `${site.host} Partition`,
    LocationObjectId: site.location,
  })
  insertSearchSpace(store, at)
  store.table('phoneSystems').insert({
    ObjectId: site.phoneSystem,
    DisplayName: 'PhoneSystem',
    DefaultTRaPSwitch: 'true',
  })
  store.table('mailboxStores').insert({
    ObjectId: site.mailboxStore,
    MailDatabase: 'UnityMbxDb1',
    Server: site.host,
    DisplayName: site.mailboxStoreName,
    Undeletable: 'true',
    TotalSizeOfMailbox: '0.0 Kilobytes',
    TimeAtWhichSizeCalculated: at,
  })
}

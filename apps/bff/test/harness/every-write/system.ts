import type { Writable } from './writable.ts'

/** What holds for the whole server. */
export const system: readonly Writable[] = [
  {
    noun: 'authenticationRules',
    path: '/authenticationrules',
    create: { DisplayName: 'A rule' },
    update: { MinLength: '9' },
  },
  { noun: 'coses', path: '/coses', create: { DisplayName: 'A class' }, update: { AccessTts: 'true' } },
  {
    noun: 'partitions',
    path: '/partitions',
    create: { Name: 'A partition', LocationObjectId: '{location}' },
    update: { Description: 'Ours' },
  },
  {
    noun: 'searchSpaces',
    path: '/searchspaces',
    create: { Name: 'A space', LocationObjectId: '{location}' },
    update: { Description: 'Ours' },
  },
  {
    noun: 'searchSpaces.searchSpaceMembers',
    path: '/searchspaces/{searchSpace}/searchspacemembers',
    create: { PartitionObjectId: '{partition}', SortOrder: '2' },
    update: { SortOrder: '1' },
  },
  { noun: 'locations', path: '/locations/connectionlocations/{location}', update: { DtmfAccessId: '123' } },
  {
    noun: 'phoneSystems',
    path: '/phonesystems',
    create: { DisplayName: 'A phone system' },
    update: { MwiPortMemory: 'true' },
  },
  {
    noun: 'portGroups',
    path: '/portgroups',
    create: {
      DisplayName: 'A group',
      MediaSwitchObjectId: '{phoneSystem}',
      TelephonyIntegrationMethodEnum: '1',
    },
    update: { DisplayName: 'Another group' },
  },
  {
    noun: 'portGroups.portGroupServers',
    path: '/portgroups/{portGroup}/portgroupservers',
    create: { HostOrIPAddress: '10.1.2.3' },
    update: { HostOrIPAddress: '10.1.2.4' },
  },
  {
    noun: 'ports',
    path: '/ports',
    create: { MediaPortGroupObjectId: '{portGroup}' },
    update: { HuntOrder: '3' },
  },
  {
    noun: 'schedules',
    path: '/schedules',
    create: { DisplayName: 'Hours', OwnerLocationObjectId: '{location}' },
    update: { DisplayName: 'Other hours' },
  },
  {
    noun: 'schedules.scheduleDetails',
    path: '/schedules/{schedule}/scheduledetails',
    create: { Subject: 'Morning', StartTime: '480', EndTime: '720', IsActiveMonday: 'true' },
    update: { EndTime: '750' },
  },
  {
    noun: 'scheduleSets',
    path: '/schedulesets',
    create: { DisplayName: 'A set', OwnerLocationObjectId: '{location}' },
    update: { DisplayName: 'Another set' },
  },
  {
    noun: 'scheduleSets.scheduleSetMembers',
    path: '/schedulesets/{scheduleSet}/schedulesetmembers',
    create: { ScheduleObjectId: '{otherSchedule}' },
  },
  {
    noun: 'restrictionTables',
    path: '/restrictiontables',
    create: { DisplayName: 'A table' },
    update: { MaxDigits: '20' },
  },
  {
    noun: 'restrictionTables.restrictionPatterns',
    path: '/restrictiontables/{restrictionTable}/restrictionpatterns',
    create: { NumberPattern: '0900*', Blocked: 'true' },
    update: { Blocked: 'false' },
  },
  {
    noun: 'mailboxStores',
    path: '/mailboxstores',
    create: { DisplayName: 'A store' },
    update: { MaxSizeMB: '2000' },
  },
  {
    noun: 'messageAgingPolicies',
    path: '/messageagingpolicies',
    create: { DisplayName: 'A policy' },
    update: { DisplayName: 'Another policy' },
  },
  {
    noun: 'messageAgingPolicies.messageAgingRules',
    path: '/messageagingpolicies/{agingPolicy}/messageagingrules/{agingRule}',
    update: { Days: '9' },
  },
  {
    noun: 'configurationValues',
    path: '/configurationvalues/System.SA.UserInactivityTimeout',
    update: { Value: '7' },
  },
  {
    noun: 'externalServices',
    path: '/externalservices',
    create: { DisplayName: 'A service', ServerType: '5' },
    update: { DisplayName: 'Another service' },
  },
]

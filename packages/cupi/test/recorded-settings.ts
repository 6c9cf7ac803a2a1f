// Answers in the shapes of cupi.md 1.6, 1.15, 4.6, 4.7 and 4.14: names and order as recorded or documented, values made
// up.

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const COS_JSON =
  '{"URI":"/vmrest/coses/6b9d2e40-13ac-47f5-9e81-0c4d5a6b7c44",' +
  '"ObjectId":"6b9d2e40-13ac-47f5-9e81-0c4d5a6b7c44","AccessFaxMail":"false","AccessTts":"true",' +
  '"CallHoldAvailable":"false","CallScreenAvailable":"false","CanRecordName":"true",' +
  '"FaxRestrictionObjectId":"4fd85d55-0000-4000-8000-5d3e9160109a","ListInDirectoryStatus":"true",' +
  '"LocationObjectId":"f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"LocationURI":"/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"MaxGreetingLength":"90","MaxMsgLength":"300","MaxNameLength":"30","MaxPrivateDlists":"25",' +
  '"MovetoDeleteFolder":"true",' +
  '"OutcallRestrictionObjectId":"c3bbac2e-0000-4000-8000-42dc2ebea7ad",' +
  '"PersonalAdministrator":"true","DisplayName":"Voice Mail User COS",' +
  '"XferRestrictionObjectId":"8dcf152b-0000-4000-8000-781dbbdf9b24","Undeletable":"true",' +
  '"WarnIntervalMsgEnd":"0","CanSendToPublicDl":"true","EnableEnhancedSecurity":"false",' +
  '"AccessVmi":"true","AccessLiveReply":"false","UaAlternateExtensionAccess":"0",' +
  '"AccessCallRoutingRules":"false","WarnMinMsgLength":"0","SendBroadcastMessage":"false",' +
  '"UpdateBroadcastMessage":"false","AccessVui":"false","ImapCanFetchMessageBody":"true",' +
  '"ImapCanFetchPrivateMessageBody":"false","MaxMembersPVL":"99","AccessIMAP":"true",' +
  '"ReadOnly":"false","AccessAdvancedUserFeatures":"true","AccessUnifiedClient":"true",' +
  '"RequireSecureMessages":"4","AccessOutsideLiveReply":"false","AccessSTT":"false",' +
  '"EnableSTTSecureMessage":"0","MessagePlaybackRestriction":"0","SttType":"0"}'

export const PARTITIONS_JSON =
  '{"@total":"2","Partition":[{"URI":"/vmrest/partitions/9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77",' +
  '"ObjectId":"9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77",' +
  '"Name":"cuc-pub Partition"},{"URI":"/vmrest/partitions/0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9",' +
  '"ObjectId":"0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9","Name":"Branch 12"}]}'

export const LONE_PARTITION_JSON =
  '{"@total":"1","Partition":{"URI":"/vmrest/partitions/9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77",' +
  '"ObjectId":"9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77","Name":"cuc-pub Partition",' +
  '"LocationObjectId":"f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"LocationURI":"/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55"}}'

export const CLUSTER_JSON =
  '{"@total":"1","Server":{"Key":"b7c8d9e0-f1a2-4b3c-8d4e-5f6a7b8c9d0e","DatabaseReplication":"0",' +
  '"HostName":"cuc-pub","Ipv6Name":"","MacAddress":"","Description":""}}'

export const CONFIGURATION_JSON =
  '{"@total":"2","ConfigurationValue":[{"Type":"11","LastModifiedTime":"2020-05-20T10:36:19Z",' +
  '"LastModifiedByComponent":"VMREST","FullName":"System.API.CumiAccessSecureMessageAttachments",' +
  '"Value":"0","UserSetting":"true","MinVal":"0","MaxVal":"0",' +
  '"RequiresRestart":"false"},{"Type":"11","FullName":"System.API.CumiAllowSecureMessageHeaders",' +
  '"Value":"1","UserSetting":"true","MinVal":"0","MaxVal":"0","RequiresRestart":"false"}]}'

export const PARTITIONS_XML =
  PROLOG +
  '<Partitions total="1"><Partition>' +
  '<URI>/vmrest/partitions/9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77</URI>' +
  '<ObjectId>9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77</ObjectId><Name>cuc-pub Partition</Name>' +
  '<LocationObjectId>f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55</LocationObjectId>' +
  '<LocationURI>/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55</Locatio' +
  'nURI></Partition></Partitions>'

export const CLUSTER_XML =
  PROLOG +
  '<Cluster total="2"><Server><Key>b7c8d9e0-f1a2-4b3c-8d4e-5f6a7b8c9d0e</Key>' +
  '<DatabaseReplication>0</DatabaseReplication><HostName>cuc-pub</HostName><Ipv6Name></Ipv6Name>' +
  '<MacAddress></MacAddress><Description></Description></Server><Server>' +
  '<Key>c8d9e0f1-a2b3-4c4d-8e5f-6a7b8c9d0e1f</Key><DatabaseReplication>1</DatabaseReplication>' +
  '<HostName>cuc-sub</HostName><Ipv6Name></Ipv6Name><MacAddress></MacAddress><Description>' +
  '</Description></Server></Cluster>'

export const SERVERS_XML =
  PROLOG +
  '<VmsServers total="1"><VmsServer>' +
  '<URI>/vmrest/vmsservers/1f2e3d4c-5b6a-4798-8695-a4b3c2d1e0f1</URI>' +
  '<ObjectId>1f2e3d4c-5b6a-4798-8695-a4b3c2d1e0f1</ObjectId><ServerName>cuc-pub</ServerName>' +
  '<IpAddress>192.0.2.20</IpAddress>' +
  '<VmsServerObjectId>1f2e3d4c-5b6a-4798-8695-a4b3c2d1e0f1</VmsServerObjectId>' +
  '<ClusterMemberId>0</ClusterMemberId><ServerState>1</ServerState><HostName>cuc-pub</HostName>' +
  '<ServerDisplayState>3</ServerDisplayState>' +
  '<SubToPerformReplicationRole>false</SubToPerformReplicationRole></VmsServer></VmsServers>'

// Answers in the shapes of cupi.md 2.9, 2.11 and 2.12: recorded names and order, made-up values.

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const USER = '/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'

export const EXTENSIONS_XML =
  `${PROLOG}<AlternateExtensions total="1"><AlternateExtension>` +
  `<URI>${USER}/alternateextensions/aa10b2c3-d4e5-4f60-8172-93a4b5c6d7e8</URI><IdIndex>0</IdIndex>` +
  '<DtmfAccessId>2041</DtmfAccessId><LocationObjectId>f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55</LocationObjectId>' +
  '<LocationURI>/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55</LocationURI>' +
  '<ObjectId>aa10b2c3-d4e5-4f60-8172-93a4b5c6d7e8</ObjectId>' +
  '<PartitionObjectId>9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77</PartitionObjectId>' +
  '<PartitionURI>/vmrest/partitions/9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77</PartitionURI>' +
  '</AlternateExtension></AlternateExtensions>'

export const SMTP_DEVICE_JSON =
  `{"@total":"1","SmtpDevice":{"URI":"${USER}/notificationdevices/smtpdevices/c1d2e3f4-a5b6-4c7d-8e9f-0a1b2c3d4e5f",` +
  '"Active":"false","ObjectId":"c1d2e3f4-a5b6-4c7d-8e9f-0a1b2c3d4e5f","DisplayName":"SMTP",' +
  '"EventList":"NewVoiceMail","SmtpAddress":"","SubscriberObjectId":"3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11"}}'

export const IMPORT_JSON =
  '{"@total":"1","ImportUser":{"alias":"mrossi","firstName":"Marta","lastName":"Rossi",' +
  '"pkid":"5d8ab0f1-2c3e-4f6a-9b7c-8d0e1f2a3b4c"}}'

export const IMPORT_XML =
  `${PROLOG}<ImportUsers total="1"><ImportUser><alias>mrossi</alias><firstName>Marta</firstName>` +
  '<lastName>Rossi</lastName><pkid>5d8ab0f1-2c3e-4f6a-9b7c-8d0e1f2a3b4c</pkid></ImportUser></ImportUsers>'

export const MAILBOX_JSON =
  '{"ByteSize":"1048576","MessageAgingPolicyObjectId":"0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0",' +
  '"Mounted":"true","NotificationType":"0","SendReadReceipts":"1","NumMessages":"7","Send":"13000000",' +
  '"Receive":"14000000","Warn":"12000000"}'

export const OWN_USER_JSON =
  '{"FirstName":"Marta","LastName":"Rossi","Alias":"mrossi","DisplayName":"Marta Rossi",' +
  '"VoiceFileURI":"/vmrest/user/voicename","ListInDirectory":"true","DtmfAccessId":"2041",' +
  '"SmtpAddress":"mrossi@cuc-pub.lab.example","EmailAddress":"marta.rossi@lab.example"}'

// Answers in the shapes of cupi.md 2.2, 2.7, 3.3, 4.8, 4.17 and 1.15: recorded names and order, made-up values.

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const USERS_JSON =
  '{"@total":"1","User":{"URI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11",' +
  '"ObjectId":"3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11","FirstName":"Marta","LastName":"Rossi",' +
  '"Alias":"mrossi","City":"","Department":"Facilities","EmployeeId":"",' +
  '"DisplayName":"Marta Rossi","EmailAddress":"marta.rossi@lab.example","TimeZone":"20",' +
  '"CreationTime":"2021-04-14T08:10:13Z","CosObjectId":"6b9d2e40-13ac-47f5-9e81-0c4d5a6b7c44",' +
  '"CosURI":"/vmrest/coses/6b9d2e40-13ac-47f5-9e81-0c4d5a6b7c44","Language":"1033",' +
  '"LocationObjectId":"f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"LocationURI":"/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"ListInDirectory":"true","IsVmEnrolled":"false",' +
  '"MediaSwitchObjectId":"1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c66",' +
  '"PhoneSystemURI":"/vmrest/phonesystems/1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c66",' +
  '"CallHandlerObjectId":"c4a7d1b3-62f8-4e09-b1c2-90e5f7a83b33",' +
  '"CallhandlerURI":"/vmrest/handlers/callhandlers/c4a7d1b3-62f8-4e09-b1c2-90e5f7a83b33",' +
  '"DtmfAccessId":"2041","VoiceNameRequired":"false",' +
  '"PartitionObjectId":"9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77",' +
  '"PartitionURI":"/vmrest/partitions/9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77","Inactive":"false",' +
  '"PhoneNumber":"","MwisURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/mwis",' +
  '"NotificationDevicesURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/notificationdevices",' +
  '"MessageHandlersURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/messagehandlers",' +
  '"ExternalServiceAccountsURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/externalserviceaccounts",' +
  '"AlternateExtensionsURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/alternateextensions",' +
  '"PrivateListsURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/privatelists",' +
  '"VideoServiceAccountsURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/videoserviceaccounts",' +
  '"UserWebPasswordURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/credential/password",' +
  '"UserMailboxURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/mailboxattributes",' +
  '"MailboxStoreName":"Unity Messaging Database -1",' +
  '"UserVoicePinURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/credential/pin",' +
  '"UserRoleURI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/userroles",' +
  '"SmtpProxyAddressesURI":"/vmrest/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%203d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11)",' +
  '"AlternateNamesURI":"/vmrest/alternatenames?query=(GlobalUserObjectId%20is%203d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11)"}}'

export const PIN_JSON =
  '{"URI":"/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/credential/pin",' +
  '"UserObjectId":"3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11","CredentialType":"4","Credentials":"",' +
  '"IsPrimary":"false","CantChange":"false","DoesntExpire":"false",' +
  '"TimeChanged":"2024-03-05 11:24:33.344","HackCount":"3","TimeHacked":"2024-04-02 07:15:02.118",' +
  '"Locked":"false","TimeLastHack":"2024-04-02 07:15:02.118",' +
  '"TimeLockout":"2024-04-02 07:15:02.118","Alias":"mrossi","CredMustChange":"false",' +
  '"CredentialPolicyObjectId":"7e6d5c4b-3a29-4817-a605-f4e3d2c1b099","Hacked":"true",' +
  '"ObjectId":"0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f0","EncryptionType":"3"}'

export const PIN_XML =
  PROLOG +
  '<Credential><URI>/vmrest/users/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11/credential/pin</URI>' +
  '<UserObjectId>3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11</UserObjectId>' +
  '<CredentialType>4</CredentialType><Credentials></Credentials><IsPrimary>false</IsPrimary>' +
  '<CantChange>false</CantChange><DoesntExpire>false</DoesntExpire>' +
  '<TimeChanged>2024-03-05 11:24:33.344</TimeChanged><HackCount>0</HackCount><Locked>false</Locked>' +
  '<TimeLastHack>2024-02-11 10:23:30.581</TimeLastHack><Alias>mrossi</Alias>' +
  '<CredMustChange>true</CredMustChange>' +
  '<CredentialPolicyObjectId>7e6d5c4b-3a29-4817-a605-f4e3d2c1b099</CredentialPolicyObjectId>' +
  '<Hacked>false</Hacked><ObjectId>0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f0</ObjectId>' +
  '<EncryptionType>3</EncryptionType></Credential>'

export const RULES_JSON =
  '{"@total":"2",' +
  '"AuthenticationRule":[{"URI":"/vmrest/authenticationrules/7e6d5c4b-3a29-4817-a605-f4e3d2c1b099",' +
  '"ObjectId":"7e6d5c4b-3a29-4817-a605-f4e3d2c1b099","HackResetTime":"30",' +
  '"LocationObjectId":"f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"LocationURI":"/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55",' +
  '"LockoutDuration":"30","MaxDays":"180","MaxHacks":"3","MinLength":"6","PrevCredCount":"5",' +
  '"TrivialCredChecking":"true","DisplayName":"Recommended Voice Mail Authentication Rule",' +
  '"MinDuration":"1440","ExpiryWarningDays":"0","MinCharsToChange":"1"},' +
  '{"URI":"/vmrest/authenticationrules/6d5c4b3a-2918-4706-9514-e3d2c1b0a988",' +
  '"ObjectId":"6d5c4b3a-2918-4706-9514-e3d2c1b0a988","HackResetTime":"30","LockoutDuration":"30",' +
  '"MaxDays":"120","MaxHacks":"7","MinLength":"8","PrevCredCount":"5","TrivialCredChecking":"true",' +
  '"DisplayName":"Recommended Web Application Authentication Rule","MinDuration":"1440",' +
  '"ExpiryWarningDays":"0","MinCharsToChange":"1"}]}'

export const RULE_XML =
  PROLOG +
  '<AuthenticationRule><URI>/vmrest/authenticationrules/7e6d5c4b-3a29-4817-a605-f4e3d2c1b099</URI>' +
  '<ObjectId>7e6d5c4b-3a29-4817-a605-f4e3d2c1b099</ObjectId><HackResetTime>30</HackResetTime>' +
  '<LocationObjectId>f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55</LocationObjectId>' +
  '<LocationURI>/vmrest/locations/connectionlocations/f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e55</LocationURI>' +
  '<LockoutDuration>30</LockoutDuration><MaxDays>180</MaxDays><MaxHacks>3</MaxHacks>' +
  '<MinLength>6</MinLength><PrevCredCount>5</PrevCredCount>' +
  '<TrivialCredChecking>true</TrivialCredChecking>' +
  '<DisplayName>Recommended Voice Mail Authentication Rule</DisplayName>' +
  '<MinDuration>1440</MinDuration><ExpiryWarningDays>0</ExpiryWarningDays>' +
  '<MinCharsToChange>1</MinCharsToChange></AuthenticationRule>'

export const ADDRESSES_JSON =
  '{"@total":"2",' +
  '"SmtpProxyAddress":[{"URI":"/vmrest/smtpproxyaddresses/d0c1b2a3-9485-4766-8758-4939201a2b3c",' +
  '"ObjectId":"d0c1b2a3-9485-4766-8758-4939201a2b3c","SmtpAddress":"marta.rossi@lab.example",' +
  '"ObjectGlobalUserObjectId":"3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11",' +
  '"ObjectGlobalUserURI":"/vmrest/globalusers/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11"},' +
  '{"URI":"/vmrest/smtpproxyaddresses/e1d2c3b4-a596-4877-9869-5a4a312b3c4d",' +
  '"ObjectId":"e1d2c3b4-a596-4877-9869-5a4a312b3c4d","SmtpAddress":"m.rossi@old.example",' +
  '"ObjectGlobalUserObjectId":"3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11",' +
  '"ObjectGlobalUserURI":"/vmrest/globalusers/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11"}]}'

export const ADDRESSES_XML =
  PROLOG +
  '<SmtpProxyAddresses total="2"><SmtpProxyAddress>' +
  '<URI>/vmrest/smtpproxyaddresses/d0c1b2a3-9485-4766-8758-4939201a2b3c</URI>' +
  '<ObjectId>d0c1b2a3-9485-4766-8758-4939201a2b3c</ObjectId>' +
  '<SmtpAddress>marta.rossi@lab.example</SmtpAddress>' +
  '<ObjectGlobalUserObjectId>3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11</ObjectGlobalUserObjectId>' +
  '<ObjectGlobalUserURI>/vmrest/globalusers/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11</ObjectGlobalUserURI></SmtpProxyAddress>' +
  '<SmtpProxyAddress><URI>/vmrest/smtpproxyaddresses/e1d2c3b4-a596-4877-9869-5a4a312b3c4d</URI>' +
  '<ObjectId>e1d2c3b4-a596-4877-9869-5a4a312b3c4d</ObjectId>' +
  '<SmtpAddress>m.rossi@old.example</SmtpAddress>' +
  '<ObjectGlobalUserObjectId>3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11</ObjectGlobalUserObjectId>' +
  '<ObjectGlobalUserURI>/vmrest/globalusers/3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11</ObjectGlobalUserURI></SmtpProxyAddress></SmtpProxyAddresses>'

export const ROLES_JSON =
  '{"@total":"2","Role":[{"URI":"/vmrest/roles/a5b4c3d2-e1f0-4a9b-8c7d-6e5f4a3b2c1d",' +
  '"ObjectId":"a5b4c3d2-e1f0-4a9b-8c7d-6e5f4a3b2c1d","RoleName":"Help Desk Administrator",' +
  '"RoleDescription":"Help Desk Administrator","IsEnabled":"true","ReadOnly":"true"},' +
  '{"URI":"/vmrest/roles/b6c5d4e3-f201-4bac-9d8e-7f605b4c3d2e",' +
  '"ObjectId":"b6c5d4e3-f201-4bac-9d8e-7f605b4c3d2e","RoleName":"System Administrator",' +
  '"RoleDescription":"System Administrator","IsEnabled":"true","ReadOnly":"true"}]}'

export const VERSION_JSON = '{"name":"vmrest","version":"14.0.1.13900-65"}'

export const VERSION_XML =
  PROLOG + '<VersionInformation><name>vmrest</name><version>14.0.1.13900-65</version></VersionInformation>'

// cupi.md 4.1 to 4.3.

export const CONTACTS_JSON =
  '{"@total":"1","Contact":{"URI":"/vmrest/contacts/77aa88bb-99cc-4dde-8eff-001122334455",' +
  '"ObjectId":"77aa88bb-99cc-4dde-8eff-001122334455","Alias":"plumber",' +
  '"DisplayName":"On-call plumber","FirstName":"","LastName":"","ListInDirectory":"true",' +
  '"PartitionObjectId":"9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b77","TransferEnabled":"true",' +
  '"TransferExtension":"95550100","TransferType":"0","TransferRings":"4"}}'

export const MEMBERS_JSON =
  '{"@total":"1","DistributionListMember":{"URI":"/vmrest/distributionlists/' +
  '4b5c6d7e-8f90-4a1b-9c2d-3e4f5a6b7c8d/distributionlistmembers/5c6d7e8f-9001-4a2b-8c3d-4e5f6a7b8c9d",' +
  '"DistributionListObjectId":"4b5c6d7e-8f90-4a1b-9c2d-3e4f5a6b7c8d",' +
  '"MemberUserObjectId":"3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11",' +
  '"ObjectId":"5c6d7e8f-9001-4a2b-8c3d-4e5f6a7b8c9d","Alias":"mrossi","DisplayName":"Marta Rossi",' +
  '"AllowForeignMessage":"false","IsUserTemplate":"false"}}'

// Its fields stand in the order of the guide here, which the page has differently.
export const GREETING_JSON =
  '{"URI":"/vmrest/handlers/callhandlers/c4a7d1b3-62f8-4e09-b1c2-90e5f7a83b33/greetings/Alternate",' +
  '"CallHandlerObjectId":"c4a7d1b3-62f8-4e09-b1c2-90e5f7a83b33","IgnoreDigits":"false",' +
  '"PlayWhat":"1","RepromptDelay":"2","Reprompts":"0","TimeExpires":"2026-01-07 08:00:00.0",' +
  '"GreetingType":"Alternate","AfterGreetingAction":"4","PlayRecordMessagePrompt":"true",' +
  '"EnableTransfer":"false","Enabled":"true"}'

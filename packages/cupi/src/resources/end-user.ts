import { bool, id, secret, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { alternateExtensions } from './alternate-extensions.ts'
import { alternateNames } from './alternate-names.ts'
import { coses } from './coses.ts'
import { externalServiceAccounts } from './external-service-accounts.ts'
import { greetings } from './greetings.ts'
import {
  htmlDevices,
  notificationDevices,
  pagerDevices,
  phoneDevices,
  smsDevices,
  smtpDevices,
} from './notification-devices.ts'
import { privateLists } from './private-lists.ts'
import { smtpProxyAddresses } from './smtp-proxy-addresses.ts'
import { transferOptions } from './transfer-options.ts'

const source = 'cupi.md 2.11 (CUPI for End Users)'

/** A change of the own PIN. The new one stands in the URL, so no log may hold that; there is no body. */
const ownPin = defineResource({
  path: 'credential/pin',
  kind: 'singleton',
  item: 'Credential',
  verbs: ['update'],
  updatesBy: 'parameters',
  fields: {
    URI: uri({ always: true }),
    newpin: secret({
      max: 64,
      writable: true,
      required: true,
      about: 'the new PIN, as a parameter of the URL',
    }),
  },
  about: 'The telephone PIN of whoever asks, to be set.',
  confidence: 'doc',
  source,
})

const ownPassword = defineResource({
  path: 'credential/password',
  kind: 'singleton',
  item: 'Credential',
  verbs: ['update'],
  updatesBy: 'parameters',
  fields: {
    URI: uri({ always: true }),
    newpassword: secret({
      max: 64,
      writable: true,
      required: true,
      about: 'the new password, as a parameter of the URL',
    }),
  },
  about: 'The web password of whoever asks, to be set.',
  confidence: 'inferred',
  source: 'cupi.md 2.11 (inferred from the chapters of CUPI for End Users, after the PIN)',
})

const ownNames = defineResource({
  ...alternateNames,
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    FirstName: alternateNames.fields.FirstName,
    LastName: alternateNames.fields.LastName,
  },
  source,
  confidence: 'inferred',
})

// Nobody but an administrator knows call handlers by their ids; recordings cannot be fetched here.
const {
  CallHandlerObjectId: _greetingHandler,
  CallhandlerURI: _greetingHandlerUri,
  GreetingStreamFilesURI: _recordings,
  ...greetingFields
} = greetings.fields
const {
  CallHandlerObjectId: _transferHandler,
  CallhandlerURI: _transferHandlerUri,
  ...transferFields
} = transferOptions.fields

const { 'Off Hours': closed, ...greetingTypes } = greetings.fields.GreetingType.values

const ownGreetings = defineResource({
  ...greetings,
  fields: {
    ...greetingFields,
    GreetingType: text({
      always: true,
      values: { ...greetingTypes, Closed: closed },
      about: 'situation it is for; Closed is what administrators call Off Hours',
    }),
  },
  source,
  confidence: 'inferred',
})

const ownTransferOptions = defineResource({
  ...transferOptions,
  fields: transferFields,
  source,
  confidence: 'inferred',
})

const ownCos = defineResource({
  path: 'cos',
  kind: 'singleton',
  item: 'Cos',
  verbs: ['get'],
  fields: coses.fields,
  about: 'What the class of service of whoever asks allows.',
  confidence: 'inferred',
  source,
})

/** Whoever asks, without an ObjectId: CUPI for end users, who sign in with alias and web password. */
export const user = defineResource({
  path: 'user',
  kind: 'singleton',
  item: 'User',
  verbs: ['get', 'update'],
  fields: {
    FirstName: text(),
    LastName: text(),
    Alias: text({ always: true }),
    DisplayName: text({ always: true }),
    VoiceFileURI: uri({ about: 'the recorded name' }),
    ListInDirectory: bool({ writable: true, about: 'whether callers find the user by name' }),
    DtmfAccessId: text({ always: true, about: 'primary extension' }),
    SmtpAddress: text({ about: 'mail address at Unity itself' }),
    EmailAddress: text({ about: 'corporate mail address' }),
  },
  children: {
    pin: ownPin,
    password: ownPassword,
    alternateExtensions,
    alternateNames: ownNames,
    smtpDevices,
    htmlDevices,
    smsDevices,
    phoneDevices,
    pagerDevices,
    notificationDevices,
    privateLists,
    smtpProxyAddresses: { ...smtpProxyAddresses, verbs: ['list', 'get'] },
    externalServiceAccounts: { ...externalServiceAccounts, verbs: ['list', 'get', 'update'] },
    greetings: ownGreetings,
    transferOptions: ownTransferOptions,
    cos: ownCos,
  },
  about: 'Whoever asks, as a user of a mailbox rather than an administrator.',
  confidence: 'doc',
  source,
})

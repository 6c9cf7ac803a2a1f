import { bool, id, int, secret, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const able = (about: string) => bool({ writable: true, about: `users may ${about} through it` })
const flag = (about: string) => bool({ writable: true, about })

/** A mail or meeting server that Unity works with: Exchange, Office 365, MeetingPlace. */
export const externalServices = defineResource({
  path: 'externalservices',
  kind: 'collection',
  list: 'ExternalServices',
  item: 'ExternalService',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    IsEnabled: bool({ writable: true, always: true, default: 'true' }),
    Server: text({ max: 255, writable: true, about: 'host name or address' }),
    ServerType: int({ writable: true, about: 'product of the server' }),
    AuthenticationMode: int({ writable: true, about: 'how Unity signs in there' }),
    SecurityTransportType: int({ writable: true, about: 'whether TLS is used' }),
    ServiceAlias: text({ max: 255, writable: true, about: 'account that Unity signs in with' }),
    ServicePassword: secret({ max: 255, writable: true }),
    ExchDoAutodiscover: flag('the Exchange server is found by autodiscovery'),
    ExchOrgDomain: text({ max: 255, writable: true, about: 'domain that autodiscovery asks' }),
    ExchSite: text({ max: 255, writable: true, about: 'Active Directory site that autodiscovery asks' }),
    SupportsCalendarCapability: able('hear and answer appointments'),
    SupportsMailboxSynchCapability: able('find voice mail in their mailbox'),
    SupportsTtsOfEmailCapability: able('have mail read to them'),
    SupportsMeetingCapability: able('join meetings'),
    SupportsLiveReplyCapability: able('call back'),
    ValidateServerCertificate: flag('the certificate of the server is checked'),
    MailboxSyncEmailAction: int({ writable: true, about: 'what becomes of mail' }),
    MailboxSyncFaxAction: int({ writable: true, about: 'what becomes of faxes' }),
    TransferExtensionDialString: text({
      max: 40,
      writable: true,
      about: 'number that meetings are joined at',
    }),
    ProxyServer: text({ max: 255, writable: true }),
  },
  about: 'A mail or meeting server that Unity works with.',
  confidence: 'inferred',
  source:
    'cupi.md 4.16 (SDK ExternalService). Names that stand there as Exch*, Supports*Capability and MailboxSync*Action ' +
    'are spelled out by inference, and so are order and lengths',
})

import type { Store } from '../kernel/store.ts'
import { site } from '../site.ts'

/** The mail server that voice mail of the company shows up in. */
export const insertExternalServices = (store: Store): void =>
  store.table('externalServices').insert({
    ObjectId: site.externalService,
    DisplayName: 'Office 365',
    IsEnabled: 'true',
    Server: 'outlook.office365.example',
    ServiceAlias: 'unity-connection@lab.example',
    SupportsCalendarCapability: 'true',
    SupportsMailboxSynchCapability: 'true',
    SupportsTtsOfEmailCapability: 'true',
    ValidateServerCertificate: 'true',
  })

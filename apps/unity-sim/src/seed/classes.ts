import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { fixedId, site } from '../site.ts'
import { tableIds } from './restriction-tables.ts'

/** Classes of the company's own. */
export const companyCos = {
  executive: fixedId('Executive COS'),
  shopFloor: fixedId('Shop Floor COS'),
} as const

const restrictions: Row = {
  LocationObjectId: site.location,
  FaxRestrictionObjectId: tableIds.fax,
  OutcallRestrictionObjectId: tableIds.outdial,
  XferRestrictionObjectId: tableIds.transfer,
}

const insert = (store: Store, id: string, name: string, values: Row): void =>
  store.table('coses').insert({ ObjectId: id, DisplayName: name, ...restrictions, ...values })

/** The classes of service of a fresh server (cupi.md 4.6: values as recorded). */
export const insertClasses = (store: Store): void => {
  insert(store, site.systemCos, 'System', { Undeletable: 'true', ReadOnly: 'true' })
  insert(store, site.userCos, 'Voice Mail User COS', {
    AccessTts: 'true',
    AccessVmi: 'true',
    AccessIMAP: 'true',
    AccessAdvancedUserFeatures: 'true',
    SttType: '0',
    Undeletable: 'true',
  })
}

/** Two classes of the company's own; clients have been met that want four to choose from (cupi.md 11, item 15). */
export const insertCompanyClasses = (store: Store): void => {
  insert(store, companyCos.executive, 'Executive COS', {
    AccessTts: 'true',
    AccessVmi: 'true',
    AccessIMAP: 'true',
    AccessLiveReply: 'true',
    AccessSTT: 'true',
    AccessCallRoutingRules: 'true',
    MaxMsgLength: '900',
    UaAlternateExtensionAccess: '3',
  })
  insert(store, companyCos.shopFloor, 'Shop Floor COS', {
    AccessUnifiedClient: 'false',
    PersonalAdministrator: 'false',
    MaxMsgLength: '120',
    MaxPrivateDlists: '5',
  })
}

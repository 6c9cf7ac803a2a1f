import { databaseTime } from '@unity-desk/cupi'
import type { Store } from '../kernel/store.ts'
import { creationTime } from '../people/inherit.ts'
import { insertClasses, insertCompanyClasses } from './classes.ts'
import { insertCluster } from './cluster.ts'
import { insertConfigurationValues } from './configuration-values.ts'
import { insertExternalServices } from './external-services.ts'
import { insertInstallation } from './installation.ts'
import { insertLanguages } from './languages.ts'
import { insertLicenses } from './licenses.ts'
import { insertMessageAging } from './message-aging.ts'
import { insertPrivileges } from './privileges.ts'
import { insertRestrictionTables } from './restriction-tables.ts'
import { insertSchedules } from './schedules.ts'
import { insertTelephony } from './telephony.ts'
import { insertTimeZones } from './time-zones.ts'

/** The settings of the system, as a fresh server has them, and a few of the company's own. */
export const insertSettings = (store: Store, installed: Date): void => {
  insertInstallation(store, databaseTime(installed))
  insertRestrictionTables(store, creationTime(installed))
  insertClasses(store)
  insertCompanyClasses(store)
  insertLanguages(store)
  insertTimeZones(store)
  insertSchedules(store)
  insertConfigurationValues(store, creationTime(installed))
  insertCluster(store)
  insertTelephony(store)
  insertPrivileges(store)
  insertLicenses(store)
  insertMessageAging(store)
  insertExternalServices(store)
}

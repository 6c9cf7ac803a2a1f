import type { AuditTables } from './schema/audit.ts'
import type { DirectoryTables } from './schema/directory.ts'
import type { MailTables } from './schema/mail.ts'
import type { OperatorTables } from './schema/operators.ts'
import type { PortalTables } from './schema/portal.ts'
import type { RequestTables } from './schema/requests.ts'
import type { VerificationTables } from './schema/verifications.ts'

/** The tables, as the migrations leave them. Times are UTC. */
export type Database = AuditTables &
  DirectoryTables &
  MailTables &
  OperatorTables &
  PortalTables &
  RequestTables &
  VerificationTables

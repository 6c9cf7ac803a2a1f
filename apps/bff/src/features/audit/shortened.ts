import type { AuditRecord } from '@unity-desk/contract'

/**
 * A record for a list or a cell of a table. What went with a deletion may be thousands of rows: it stays in the record,
 * which the log, its copy and the export as JSON have whole, and the undo journal tells it by name.
 */
export const shortened = ({ details, ...record }: AuditRecord): AuditRecord => ({
  ...record,
  details: Object.fromEntries(Object.entries(details).filter(([name]) => name !== 'below')),
})

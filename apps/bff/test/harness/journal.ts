import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { auditRecord, type AuditRecord } from '@unity-desk/contract'
import * as z from 'zod/mini'

/** The audit log of a data directory, as its journal file has it; also while a server writes to it. */
export const recordsIn = async (dataDirectory: string): Promise<readonly AuditRecord[]> => {
  const text = await readFile(join(dataDirectory, 'audit.ndjson'), 'utf8')
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line) => z.parse(auditRecord, JSON.parse((JSON.parse(line) as { body: string }).body)))
}

/** Each act with the phases and results that it went through, in order. */
export const actsIn = (records: readonly AuditRecord[]) =>
  records
    .filter(({ phase }) => phase === 'intent')
    .map((intent) => ({
      intent,
      endings: records.filter(
        ({ operationId, phase }) => operationId === intent.operationId && phase !== 'intent',
      ),
    }))

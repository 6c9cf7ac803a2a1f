import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { Secret } from '../config/secret.ts'

/** HMAC-SHA-256 under the server's own key: what is stored so can be compared and not be turned back. */
export type KeyedHash = (purpose: string, ...parts: readonly string[]) => string

export const createKeyedHash =
  (secret: Secret): KeyedHash =>
  (purpose, ...parts) =>
    createHmac('sha256', secret.reveal())
      .update(JSON.stringify([purpose, ...parts]))
      .digest('base64url')

/** A key that is made once and kept in the data directory. */
const keptIn = async (directory: string, name: string): Promise<Secret> => {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, name)
  const made = randomBytes(48).toString('base64url')
  try {
    await writeFile(path, made, { flag: 'wx', mode: 0o600 })
    return new Secret(made)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return new Secret(await readFile(path, 'utf8'))
  }
}

export const sessionSecret = async ({
  SESSION_SECRET,
  DATA_DIR,
}: Pick<Config, 'SESSION_SECRET' | 'DATA_DIR'>): Promise<Secret> =>
  SESSION_SECRET ?? keptIn(DATA_DIR, 'session-secret')

/**
 * Processes that share a database share its audit log, and need one key. Where none is given there, they have none: one
 * that each made for itself would break the chain of the others.
 */
export const auditKey = async ({
  AUDIT_KEY,
  DATABASE_URL,
  DATA_DIR,
}: Pick<Config, 'AUDIT_KEY' | 'DATABASE_URL' | 'DATA_DIR'>): Promise<Secret> =>
  AUDIT_KEY ?? (DATABASE_URL ? new Secret('') : keptIn(DATA_DIR, 'audit-key'))

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Secret } from '../../src/config/secret.ts'
import { createChain, type Chain } from '../../src/platform/audit/chain.ts'
import { createKeyedHash } from '../../src/platform/keyed-hash.ts'

/** The chain of a server with this key. */
export const chainWith = (key: string): Chain => createChain(createKeyedHash(new Secret(key)))

/** The chain of the server that keeps its key in this data directory. */
export const chainOf = async (dataDirectory: string): Promise<Chain> =>
  chainWith(await readFile(join(dataDirectory, 'audit-key'), 'utf8'))

import type { Config } from './config/config.ts'
import type { Secret } from './config/secret.ts'
import { createAccess, type Access } from './house/access.ts'
import { beginBackgroundWork } from './house/background.ts'
import { createFeatures, type Features } from './house/features.ts'
import { openFoundation, type Foundation } from './house/foundation.ts'
import type { Log } from './platform/log.ts'
import type { Timing } from './timing.ts'

/** All that the listeners share. */
export type House = Foundation &
  Access &
  Features & {
    /** Starts what runs by itself; the house must be lived in before. */
    readonly begin: () => void
    readonly close: () => Promise<void>
  }

export const openHouse = async (
  config: Config,
  password: () => Secret,
  log: Log,
  timing: Timing,
): Promise<House> => {
  const foundation = await openFoundation(config, password, log, timing)
  const entrances = { ...foundation, ...createAccess(foundation) }
  const furnished = { ...entrances, ...createFeatures(entrances) }
  const stopping = new AbortController()
  return {
    ...furnished,
    begin: () => beginBackgroundWork(furnished, stopping.signal),
    close: async () => {
      stopping.abort()
      await furnished.directory.release().catch(() => undefined)
      await foundation.close()
    },
  }
}

import { unwatchFile, watchFile } from 'node:fs'
import type { Config } from '../../config/config.ts'
import { readSecretFile } from '../../config/read.ts'
import { Secret } from '../../config/secret.ts'
import type { Log } from '../log.ts'

/** The password of our account at Unity, as of now: a file is read again when it changes, without a restart. */
export type UnityPassword = {
  readonly current: () => Secret
  readonly onRenewed: (listener: () => void) => void
  /** Reads the file at once, as on SIGHUP. */
  readonly renew: () => void
  readonly close: () => void
}

const LOOK_MS = 5000

export const createUnityPassword = (
  { UNITY_PASSWORD, secretFiles }: Pick<Config, 'UNITY_PASSWORD' | 'secretFiles'>,
  log: Log,
): UnityPassword => {
  const path = secretFiles.UNITY_PASSWORD
  const listeners: (() => void)[] = []
  let current = UNITY_PASSWORD

  /** @returns whether it is another one */
  const read = (): boolean => {
    if (path === undefined) return false
    try {
      const text = readSecretFile(path)
      // Who writes a file anew empties it first.
      if (text === '' || text === current.reveal()) return false
      current = new Secret(text)
      return true
    } catch (error) {
      log.warn({ err: error }, 'the file of the Unity password cannot be read; the last one stays')
      return false
    }
  }
  const tell = (): void => listeners.forEach((listener) => listener())
  const look = (): void => {
    // A try with the password that was refused is only for an operator to ask for: it can lock the account.
    if (read()) tell()
  }

  if (path !== undefined) watchFile(path, { interval: LOOK_MS, persistent: false }, look)
  return {
    current: () => current,
    onRenewed: (listener) => void listeners.push(listener),
    renew: () => {
      read()
      tell()
    },
    close: () => {
      if (path !== undefined) unwatchFile(path, look)
    },
  }
}

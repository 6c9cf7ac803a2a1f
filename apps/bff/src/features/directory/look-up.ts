import { is, startsWith } from '@unity-desk/cupi'
import type { Log } from '../../platform/log.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { DirectoryStore } from './store.ts'

/** Asks Unity for people whom the index does not have: those who were created past us since the last sweep. */
export type LookUp = {
  /** By alias, extension or the beginning of their name. @returns whether somebody was found */
  readonly person: (question: string) => Promise<boolean>
  /** By alias or extension alone, where others were found. */
  readonly exact: (question: string) => Promise<boolean>
  /** By one of their addresses. */
  readonly address: (address: string) => Promise<boolean>
}

/** What Unity's own columns may hold, and long enough to be somebody: letters that are typed one by one ask nothing. */
const WORTHWHILE = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.@_' -]{1,62}[\p{L}\p{M}\p{N}]$/u
const DIGITS = /^\d+$/
/** Whoever types does not wait longer for it. */
const PATIENCE_MS = 1500
const REMEMBERED_MS = 20_000
const MOST_REMEMBERED = 500
/** While Unity is away nobody waits for it again and again. */
const AFTER_FAILURE_MS = 5000
/** Of several who wait, the last typed is the one that is still on a screen. */
const MOST_WAITING = 3

const withPatience = (work: Promise<boolean>): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), PATIENCE_MS)
  void work.then(resolve).finally(() => clearTimeout(timer))
  return promise
}

export const createLookUp = (
  /** In the background: one call at a time. */
  unity: Unity,
  store: Pick<DirectoryStore, 'putOne' | 'putAddress'>,
  log: Log,
): LookUp => {
  const remembered = new Map<string, number>()
  let waiting = 0
  let turn: Promise<unknown> = Promise.resolve()
  let pausedUntil = Number.NEGATIVE_INFINITY

  const put = async (user: Parameters<DirectoryStore['putOne']>[0] | undefined): Promise<boolean> => {
    if (user) await store.putOne(user)
    return user !== undefined
  }

  const findExact = async (question: string): Promise<boolean> => {
    if (DIGITS.test(question) && (await put(await unity.users.first(is('DtmfAccessId', question)))))
      return true
    return !question.includes(' ') && put(await unity.users.first(is('Alias', question)))
  }

  const findPerson = async (question: string): Promise<boolean> => {
    if (await findExact(question)) return true
    return !DIGITS.test(question) && (await put(await unity.users.first(startsWith('DisplayName', question))))
  }

  const findAddress = async (address: string): Promise<boolean> => {
    const proxy = await unity.smtpProxyAddresses.first(is('SmtpAddress', address))
    const owner = proxy?.ObjectGlobalUserObjectId
    if (!proxy || !owner) return put(await unity.users.first(is('EmailAddress', address)))
    await put(await unity.users.get(owner))
    await store.putAddress(proxy)
    return true
  }

  const inTurn = (key: string, find: () => Promise<boolean>): Promise<boolean> => {
    const now = performance.now()
    if (now < pausedUntil || waiting >= MOST_WAITING || (remembered.get(key) ?? 0) > now)
      return Promise.resolve(false)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, now + REMEMBERED_MS)
    waiting += 1
    const work = turn.then(async () => {
      try {
        return await find()
      } catch (error) {
        pausedUntil = performance.now() + AFTER_FAILURE_MS
        log.debug({ err: error }, 'Unity could not be asked for somebody whom the index does not have')
        return false
      } finally {
        waiting -= 1
      }
    })
    turn = work
    return work
  }

  return {
    person: async (question) => {
      const text = question.trim()
      return WORTHWHILE.test(text) && withPatience(inTurn(`person ${text}`, () => findPerson(text)))
    },
    exact: async (question) => {
      const text = question.trim()
      return WORTHWHILE.test(text) && withPatience(inTurn(`exact ${text}`, () => findExact(text)))
    },
    address: async (address) =>
      WORTHWHILE.test(address) && withPatience(inTurn(`address ${address}`, () => findAddress(address))),
  }
}

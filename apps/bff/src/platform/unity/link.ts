import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from '../../config/config.ts'
import type { Secret } from '../../config/secret.ts'
import { UnityFailure } from './failure.ts'
import { createGate, type CallRank, type Load } from './gate.ts'
import type { UnityAnswer, UnityRequest } from './message.ts'
import { createNode, type Node } from './node.ts'
import { createRetryBudget } from './retry-budget.ts'
import { unityTiming, type UnityTiming } from './timing.ts'
import { createConnector } from './tls.ts'

export type UnityState = 'ok' | 'unreachable' | 'refused'

/** The one way to Unity: everything that is sent goes through here, within our places and our account. */
export type UnityLink = {
  /** @throws UnityFailure */
  readonly send: (request: UnityRequest, rank?: CallRank) => Promise<UnityAnswer>
  /** As of the last call; where that was a while ago, something small is asked. Never throws. */
  readonly state: () => Promise<UnityState>
  /** As of the last call, however long ago. */
  readonly lastState: () => UnityState
  readonly load: () => Load
  /** Host name of the server that is called first. */
  readonly host: string
  readonly renewCredentials: () => void
  readonly close: () => Promise<void>
}

type Settings = Pick<
  Config,
  'UNITY_URL' | 'UNITY_USERNAME' | 'UNITY_CONCURRENCY' | 'UNITY_CA_FILE' | 'UNITY_CERT_SHA256'
>

const RETRIED_STATUS = new Set([429, 502, 503, 504])

/** What every account may read, and costs Unity next to nothing (cupi.md 1.15). */
const PROBE: UnityRequest = { method: 'GET', path: '/version', search: '', accept: 'application/json' }

/** Reads move to another server when this one cannot be reached; writes wait for the publisher (cupi.md 5.3). */
const movesReads = (error: unknown): boolean =>
  error instanceof UnityFailure && (error.reason === 'unreachable' || error.reason === 'open')

const isWorthAnotherTry = (failure: UnityFailure): boolean =>
  // A connection that was not opened in time will hardly be opened in the next moment.
  (failure.reason === 'unreachable' && failure.detail !== 'UND_ERR_CONNECT_TIMEOUT') ||
  failure.reason === 'broken'

export const createUnityLink = (
  settings: Settings,
  password: () => Secret,
  timing: UnityTiming = unityTiming,
): UnityLink => {
  const gate = createGate(settings.UNITY_CONCURRENCY, timing.queue)
  const budget = createRetryBudget()
  const connect = createConnector(settings, timing.connect)
  const nodes = settings.UNITY_URL.map((origin) =>
    createNode({
      origin,
      connections: settings.UNITY_CONCURRENCY,
      connect,
      username: settings.UNITY_USERNAME,
      password,
      timing,
    }),
  )
  const [publisher] = nodes
  if (!publisher) throw new RangeError('UNITY_URL names no server')
  // Nobody has seen it yet.
  let lastState: UnityState = 'unreachable'
  let lastCall = Number.NEGATIVE_INFINITY
  let looking: Promise<unknown> | undefined
  let preferred: Node = publisher
  let preferredUntil = Number.NEGATIVE_INFINITY

  const note = (error?: unknown): void => {
    lastCall = performance.now()
    if (!(error instanceof UnityFailure)) lastState = 'ok'
    else if (error.reason === 'refused') lastState = 'refused'
    else if (error.reason !== 'busy' && error.reason !== 'unusable') lastState = 'unreachable'
  }

  const pauseBefore = async (seconds: number | undefined): Promise<boolean> => {
    const [shortest, longest] = timing.retryPause
    const pause = seconds === undefined ? shortest + Math.random() * (longest - shortest) : seconds * 1000
    // Who asked is waiting: a server that wants longer than this is not asked again.
    if (pause > timing.queue || !budget.take()) return false
    await wait(pause)
    return true
  }

  /** A read, tried once more where that may help. */
  const read = async (node: Node, request: UnityRequest): Promise<UnityAnswer> => {
    try {
      const answer = await node.send(request)
      if (!RETRIED_STATUS.has(answer.status) || !(await pauseBefore(answer.retryAfter))) return answer
    } catch (error) {
      const again =
        error instanceof UnityFailure && isWorthAnotherTry(error) && (await pauseBefore(undefined))
      if (!again) throw error
    }
    return node.send(request)
  }

  const readAnywhere = async (request: UnityRequest): Promise<UnityAnswer> => {
    const first = performance.now() < preferredUntil ? preferred : publisher
    const order = [first, ...nodes.filter((node) => node !== first)]
    let failure: unknown
    for (const node of order)
      try {
        const answer = await read(node, request)
        if (node !== first) {
          preferred = node
          preferredUntil = performance.now() + timing.stay
        }
        return answer
      } catch (error) {
        failure = error
        if (!movesReads(error)) break
      }
    throw failure
  }

  const send: UnityLink['send'] = (request, rank) =>
    gate.pass(async () => {
      budget.countCall()
      try {
        const answer = await (request.method === 'GET' ? readAnywhere(request) : publisher.send(request))
        note()
        return answer
      } catch (error) {
        note(error)
        throw error
      }
    }, rank)

  const look = async (): Promise<void> => {
    looking ??= send(PROBE)
      .catch(() => undefined)
      .finally(() => {
        looking = undefined
      })
    await Promise.race([looking, wait(timing.probe, undefined, { ref: false })])
  }

  return {
    host: publisher.host,
    send,
    state: async () => {
      if (performance.now() - lastCall > timing.believed) await look()
      return lastState
    },
    lastState: () => lastState,
    load: gate.load,
    renewCredentials: () => nodes.forEach((node) => node.renewCredentials()),
    close: async () => void (await Promise.all(nodes.map((node) => node.close()))),
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  classify,
  type Classification,
  type Format,
  type Method,
  type Resource,
  type Verb,
} from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import { parametersOf, segmentsOf } from './address.ts'
import type { Authentication } from './auth.ts'
import type { Outcome, Simulated } from './behaviour.ts'
import { Aborted, parseBody, readBody } from './body.ts'
import type { Account, Call, World } from './call.ts'
import { formatAccepted, formatSent } from './negotiate.ts'
import { notAuthorized, Refused } from './refused.ts'
import { documentReply, outcomeReply, pageReply, refusalReply, type Document, type Reply } from './reply.ts'
import { sentinelOf } from './sentinel.ts'

/** What the pipeline is made of. */
export type Pipeline = {
  readonly world: World
  /** The descriptors, by which paths are read. */
  readonly nouns: Readonly<Record<string, Resource>>
  readonly simulated: ReadonlyMap<string, Simulated>
  readonly authenticate: (asked: {
    authorization: string | undefined
    cookie: string | undefined
  }) => Authentication
  readonly mayDo: (roles: readonly string[], name: string, verb: Verb) => boolean
  /** Texts beside the resources, such as the schema, by their path below `/vmrest`. Every account may read them. */
  readonly documents: (segments: readonly string[], origin: string) => Document | undefined
}

export type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Scheme and host as the client calls them. */
  readonly origin: string
  /** Told as soon as it is known. */
  readonly onAccount: (alias: string) => void
  /** Told when a write stands in the store. */
  readonly onApplied: (path: string, target: string) => void
  /** Does everything and undoes it before the answer. */
  readonly isRehearsal: boolean
}

type Known = Extract<Classification, { outcome: 'known' }>

const DROPPED: Reply = { status: 0, headers: [], body: '', isDropped: true }

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const satisfies readonly Method[]

const isMethod = (name: string): name is Method => METHODS.some((method) => method === name)

/** The method is checked once the path is known: 404, then 405 (cupi.md 1.9). */
const route = (
  { nouns }: Pipeline,
  method: string,
  segments: readonly string[],
): Known | Reply['headers'] | undefined => {
  const meant = classify(nouns, isMethod(method) ? method : 'GET', segments)
  if (meant.outcome === 'unknown-path') return undefined
  if (meant.outcome === 'known' && isMethod(method)) return meant
  const allowed = METHODS.filter((each) => classify(nouns, each, segments).outcome === 'known')
  return [['Allow', allowed.join(', ')]]
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const callOf = async (
  { world }: Pipeline,
  { request, response }: Exchange,
  { known, simulated }: { known: Known; simulated: Simulated },
  account: Account,
): Promise<Call> => {
  const isBare = simulated.isBodyless === true && !hasBody(request)
  const isWrite = (known.verb === 'create' || known.verb === 'update') && !isBare
  const contentType = request.headers['content-type'] ?? ''
  const sent = formatSent(contentType)
  if (isWrite && !sent) throw new Refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Unsupported Media Type')
  if (!formatAccepted(request.headers.accept)) throw new Refused(406, 'NOT_ACCEPTABLE', 'Not Acceptable')
  const { resource } = known
  const body =
    isWrite && sent
      ? parseBody(await readBody(request, response), {
          format: sent,
          contentType,
          resource,
          strict: world.strict,
        })
      : {}
  return {
    world,
    account,
    ids: known.ids,
    path: `/vmrest${known.path}`,
    parameters: parametersOf(request.url ?? ''),
    body,
  }
}

/** Runs the handler: kinds, required fields, rules, effect, in one transaction. */
const perform = (
  simulated: Simulated,
  known: Known,
  call: Call,
  { isRehearsal, onApplied }: Exchange,
): Outcome => {
  const handler = simulated.handlers[known.verb]
  if (!handler) throw new Refused(405, 'METHOD_NOT_ALLOWED', 'Method Not Allowed')
  if (known.verb === 'list' || known.verb === 'get') return handler(call)
  const { store } = call.world
  if (isRehearsal) return store.rehearse(() => handler(call))
  const outcome = store.transaction(() => handler(call))
  onApplied(call.path, outcome.kind === 'created' ? outcome.path : call.path)
  return outcome
}

const dispatch = async (
  pipeline: Pipeline,
  exchange: Exchange,
  { account, segments, format }: { account: Account; segments: readonly string[]; format: Format },
): Promise<Reply> => {
  const { world } = pipeline
  const document = pipeline.documents(segments, exchange.origin)
  if (document) return documentReply(world, format, exchange.request.method, document)
  const known = route(pipeline, exchange.request.method ?? '', segments)
  if (known === undefined) return pageReply(404)
  if (!('verb' in known))
    return refusalReply(world, format, new Refused(405, 'METHOD_NOT_ALLOWED', 'Method Not Allowed'), known)
  if (!pipeline.mayDo(account.roles, known.name, known.verb)) throw notAuthorized()
  const simulated = pipeline.simulated.get(known.name)
  if (!simulated) throw new Refused(501, 'NOT_IMPLEMENTED', `${known.name} is not simulated`)
  const call = await callOf(pipeline, exchange, { known, simulated }, account)
  const outcome = perform(simulated, known, call, exchange)
  const sentinel = sentinelOf(call.parameters, outcome)
  if (sentinel?.kind === 'slow') await sleep(sentinel.ms)
  if (sentinel?.kind === 'fail') throw new Refused(sentinel.status, 'INTERNAL_ERROR', 'Internal error')
  if (sentinel?.kind === 'drop') return DROPPED
  return outcomeReply({ world, simulated, format, origin: exchange.origin, path: call.path }, outcome)
}

const refused = (world: World, format: Format, error: unknown): Reply => {
  if (error instanceof Aborted) return DROPPED
  if (error instanceof Refused) return refusalReply(world, format, error)
  process.stderr.write(`unity-sim: ${error instanceof Error ? error.stack : String(error)}\n`)
  return refusalReply(world, format, { status: 500, code: 'INTERNAL_ERROR', message: 'Internal error' })
}

/** Whether a request is for CUPI at all; everything else is a page of Tomcat's. */
export const isForCupi = (url: string): boolean => segmentsOf(url)?.[0] === 'vmrest'

/**
 * Answers one request in the order of a real server: sign-in, path, method, role, content type, body, kinds of fields,
 * required fields, rules, effect. Each step ends it in its own way.
 */
export const answer = async (pipeline: Pipeline, exchange: Exchange): Promise<Reply> => {
  const { world } = pipeline
  const { url = '', headers } = exchange.request
  const segments = segmentsOf(url)
  if (!segments) return pageReply(400)
  if (segments[0] !== 'vmrest') return pageReply(404)
  const format = formatAccepted(headers.accept) ?? xml
  try {
    const { account, setCookies } = pipeline.authenticate({
      authorization: headers.authorization,
      cookie: headers.cookie,
    })
    const cookies = setCookies.map((line) => ['Set-Cookie', line] as const)
    if (!account) return pageReply(401, cookies)
    exchange.onAccount(account.alias)
    const reply = await dispatch(pipeline, exchange, { account, segments: segments.slice(1), format }).catch(
      (error: unknown) => refused(world, format, error),
    )
    return { ...reply, headers: [...cookies, ...reply.headers] }
  } catch (error) {
    return refused(world, format, error)
  }
}

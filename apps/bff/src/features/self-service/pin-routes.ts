import {
  ownPin,
  ownPinChange,
  ownPinChanged,
  ownPinUnlocked,
  pinSuggestion,
  reminder,
} from '@unity-desk/contract'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import { generatePin } from '../../platform/credentials/generate-pin.ts'
import { repetitionKey } from '../../platform/credentials/request.ts'
import { NoneFound } from '../../platform/credentials/reset.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Idempotency } from '../../platform/idempotency.ts'
import { patienceOf, type PatienceTiming } from '../../platform/patience.ts'
import { personIn } from './access.ts'
import { describeOwn, loadOwn } from './own-pin.ts'
import { actingAs, targetOf } from './person.ts'
import type { Reminders } from './reminders.ts'
import type { PortalSessions } from './sessions.ts'
import { setOwnPin, unlockOwnPin, type OwnPinContext, type OwnRequest } from './set-pin.ts'

type Options = {
  readonly context: OwnPinContext
  readonly sessions: Pick<PortalSessions, 'isOpen' | 'end'>
  readonly reminders: Pick<Reminders, 'set' | 'isOn'>
  readonly idempotency: Pick<Idempotency, 'once'>
  readonly timing: PatienceTiming
}

const notFor = (): DeskError => new DeskError('forbidden', 'This link is for setting a new PIN alone.')

const none = (): DeskError =>
  new DeskError('rule-refused', 'No PIN could be drawn that suits your rules. Choose one yourself.')

/** A person's own PIN. */
export const ownPinRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { context, sessions, reminders, idempotency, timing },
) => {
  const requestOf = (request: FastifyRequest): OwnRequest => {
    const person = personIn(request)
    const { sessionKey, purpose } = person
    return {
      person,
      acting: actingAs(request, person),
      patience: patienceOf(timing, request.arrivedAt),
      isOpen: () => sessions.isOpen(sessionKey),
      changed: async () => {
        // A ticket was for this one change.
        if (purpose === 'set-pin') await sessions.end(sessionKey)
      },
    }
  }
  const own = ({ person: { ObjectId } }: OwnRequest) => loadOwn(context.unity, context.rules, ObjectId)

  app.get(
    '/api/self-service/pin',
    { config: { access: 'signed-in' }, schema: { response: { 200: ownPin } } },
    async (request) => {
      const asked = requestOf(request)
      const { ObjectId } = asked.person
      const [mine, word, hasReminder] = await Promise.all([
        own(asked),
        context.wordFor(ObjectId),
        reminders.isOn(ObjectId),
      ])
      return describeOwn(mine, asked.person, { word, hasReminder })
    },
  )

  app.put(
    '/api/self-service/pin',
    { config: { access: 'signed-in' }, schema: { body: ownPinChange, response: { 200: ownPinChanged } } },
    async (request) => {
      const asked = requestOf(request)
      const { pin } = request.body
      return idempotency.once(
        // The PIN of a lost answer, sent again, would be refused as a former one.
        {
          scope: `portal ${asked.person.ObjectId}`,
          key: repetitionKey(request),
          asked: ['pin'],
          secret: pin,
        },
        () => setOwnPin(context, asked, pin),
        { withoutSecrets: (answer) => answer, unfinished: { outcome: 'unknown', changedAt: null } },
      )
    },
  )

  app.post(
    '/api/self-service/pin/suggestion',
    { config: { access: 'signed-in' }, schema: { response: { 200: pinSuggestion } } },
    async (request) => {
      const { rule, owner } = await own(requestOf(request))
      try {
        return { pin: generatePin(rule, owner) }
      } catch (error) {
        throw error instanceof NoneFound ? none() : error
      }
    },
  )

  app.post(
    '/api/self-service/unlock',
    { config: { access: 'signed-in' }, schema: { response: { 200: ownPinUnlocked } } },
    async (request) => {
      const asked = requestOf(request)
      if (asked.person.purpose !== 'everything') throw notFor()
      return unlockOwnPin(context, asked)
    },
  )

  app.put(
    '/api/self-service/reminder',
    { config: { access: 'signed-in' }, schema: { body: reminder, response: { 204: z.null() } } },
    async (request, reply) => {
      const { person, acting } = requestOf(request)
      if (person.purpose !== 'everything') throw notFor()
      const { on } = request.body
      await reminders.set(person.ObjectId, on)
      await context.audit.note(
        { ...acting, action: 'self-service.reminder', target: targetOf(person), details: { on } },
        { result: 'done' },
      )
      return reply.code(204).send(null)
    },
  )
}

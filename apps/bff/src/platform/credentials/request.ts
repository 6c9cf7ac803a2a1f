import { OBJECT_ID } from '@unity-desk/cupi'
import type { FastifyRequest } from 'fastify'
import { actingIn, identityIn } from '../access/identity.ts'
import { DeskError } from '../http/desk-error.ts'
import type { Repeatable } from '../idempotency.ts'
import { patienceOf } from '../patience.ts'
import type { CredentialContext, CredentialRequest } from './context.ts'

export const requestOf = (
  request: FastifyRequest,
  ObjectId: string,
  { timing }: CredentialContext,
): CredentialRequest => {
  const identity = identityIn(request)
  // What is not an ObjectId names nobody.
  if (!OBJECT_ID.test(ObjectId)) throw new DeskError('not-found', 'There is no such person.')
  return {
    identity,
    acting: actingIn(request),
    ObjectId: ObjectId.toLowerCase(),
    patience: patienceOf(timing.patience, request.arrivedAt),
  }
}

/** What a request that may come twice is called by whoever sends it. */
export const repetitionKey = ({ headers }: FastifyRequest): string | undefined => {
  const header = headers['idempotency-key']
  return Array.isArray(header) ? header.join(',') : header
}

export const repeatable = (
  request: FastifyRequest,
  command: CredentialRequest,
  name: string,
  body: object,
): Repeatable => ({
  scope: command.identity.operator.id,
  key: repetitionKey(request),
  asked: [name, command.ObjectId, body],
})

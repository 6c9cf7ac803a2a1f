import { codeRequest, codeRequested, codeSignIn } from '@unity-desk/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod/mini'
import type { Audit } from '../../platform/audit/audit.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Log } from '../../platform/log.ts'
import { languageAccepted } from '../../platform/mail/language.ts'
import { createRepeats } from '../../platform/repeats.ts'
import { createBehindTheAnswer } from './behind-the-answer.ts'
import { CHALLENGE_COOKIE, challengeCookie, newChallenge, VALID_MINUTES } from './challenge.ts'
import type { Codes, Tried } from './codes.ts'
import { keepPace } from './pace.ts'
import { actingAs, targetOf } from './person.ts'
import type { Asked } from './send-code.ts'
import { SESSION_COOKIE, sessionCookie, type PortalSessions } from './sessions.ts'

type Options = {
  readonly sendCode: (asked: Asked) => Promise<void>
  readonly codes: Codes
  readonly sessions: PortalSessions
  readonly audit: Pick<Audit, 'note'>
  readonly log: Log
}

const QUIET_SECONDS = 900

/** The same for a wrong, a used and an expired code, for another browser's, and for one that never was. */
const badCode = (): DeskError =>
  new DeskError('bad-code', 'This code is not right, or not any more. Ask for a new one.')

/** Signing in by a code that is mailed. */
export const codeRoutes: FastifyPluginAsyncZod<Options> = async (
  app,
  { sendCode, codes, sessions, audit, log },
) => {
  const behindTheAnswer = createBehindTheAnswer(log)
  const isFirst = createRepeats()

  app.post(
    '/api/self-service/codes',
    { config: { access: 'public' }, schema: { body: codeRequest, response: { 202: codeRequested } } },
    async (request, reply) => {
      const challenge = newChallenge()
      const asked = {
        account: request.body.account,
        challenge,
        before: request.cookies[CHALLENGE_COOKIE] ?? '',
        acting: actingAs(request, null),
        accepted: languageAccepted(request.headers['accept-language']),
      }
      await keepPace(request.arrivedAt)
      // Nothing is looked up before the answer is out, so the answer can tell nothing of it.
      reply.raw.once('finish', () => behindTheAnswer(() => sendCode(asked)))
      return reply
        .setCookie(CHALLENGE_COOKIE, challenge, challengeCookie)
        .code(202)
        .send({ validMinutes: VALID_MINUTES })
    },
  )

  app.post(
    '/api/self-service/session',
    { config: { access: 'public' }, schema: { body: codeSignIn, response: { 204: z.null() } } },
    async (request, reply) => {
      const { account, code } = request.body
      const challenge = request.cookies[CHALLENGE_COOKIE] ?? ''
      const { isRight, owner } = await codes.use({ challenge, account, code, source: request.ip })
      const note = ({ isRight: right, owner: whose }: Tried): Promise<void> =>
        audit.note(
          {
            ...actingAs(request, right && whose ? whose : null),
            action: 'self-service.sign-in',
            target: whose ? targetOf(whose) : null,
            details: { by: 'code' },
          },
          right ? { result: 'done' } : { result: 'denied', reason: 'wrong code' },
        )
      if (!isRight || !owner) {
        await keepPace(request.arrivedAt)
        reply.raw.once('finish', () => {
          if (owner || isFirst(request.ip, QUIET_SECONDS)) void note({ isRight: false, owner })
        })
        throw badCode()
      }
      await note({ isRight, owner })
      const token = await sessions.begin(owner, 'everything')
      return reply
        .setCookie(SESSION_COOKIE, token, sessionCookie)
        .clearCookie(CHALLENGE_COOKIE, challengeCookie)
        .code(204)
        .send(null)
    },
  )
}

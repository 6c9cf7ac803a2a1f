import type { FieldProblem, PinResetResult, pinReset } from '@unity-desk/contract'
import { judgePin, refusalText, type PinOwner, type PinProblem } from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import type { CredentialContext, CredentialRequest } from '../../platform/credentials/context.ts'
import { generatePin } from '../../platform/credentials/generate-pin.ts'
import { checkTyped, resetCredential, type Making } from '../../platform/credentials/reset.ts'
import type { Target } from '../../platform/credentials/target.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import { mailTicket, type TicketContext } from './ticket.ts'

type Body = z.output<typeof pinReset>

const ownerOf = ({ user }: Target): PinOwner => ({
  FirstName: user.FirstName,
  LastName: user.LastName,
  DtmfAccessId: user.DtmfAccessId,
})

const asField = (problem: PinProblem): FieldProblem => ({
  name: 'pin',
  code: problem.code,
  message: refusalText(problem),
})

const making: Making = {
  kind: 'pin',
  draw: (rule, target) => generatePin(rule, ownerOf(target)),
  problemsOf: (pin, rule, target) => judgePin(pin, rule, ownerOf(target)).map(asField),
  words: (code) => refusalText({ code }),
}

const checkMode = ({ mode, pin }: Body, { config }: CredentialContext): void => {
  if (!config.PIN_MODES.includes(mode))
    throw new DeskError('mode-not-allowed', `The mode ${mode} is switched off here (PIN_MODES).`)
  checkTyped('pin', mode, pin)
}

/**
 * Sets a new PIN, generated or typed, and reads back that it is in force; or mails a link with which its owner does.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const resetPin = async (
  context: CredentialContext,
  tickets: TicketContext,
  request: CredentialRequest,
  body: Body,
): Promise<PinResetResult> => {
  checkMode(body, context)
  if (body.mode === 'ticket') return mailTicket(context, tickets, request, body)
  const { mode, pin: typed, mustChange, reference, verification } = body
  const reset = {
    mode: mode === 'typed' ? mode : ('generated' as const),
    typed,
    mustChange,
    reference,
    verification,
  }
  const { value, ...result } = await resetCredential(context, request, making, reset)
  return { ...result, ...(value !== undefined && { pin: value }) }
}

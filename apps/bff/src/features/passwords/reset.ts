import type { PasswordResetResult, passwordReset } from '@unity-desk/contract'
import type * as z from 'zod/mini'
import type { CredentialContext, CredentialRequest } from '../../platform/credentials/context.ts'
import { checkTyped, resetCredential, type Making } from '../../platform/credentials/reset.ts'
import { generatePassword } from './generate.ts'
import { judgePassword, passwordWords } from './judge.ts'

type Body = z.output<typeof passwordReset>

const making: Making = {
  kind: 'password',
  draw: (rule, { user }) => generatePassword(rule, user.Alias),
  problemsOf: (password, rule, { user }) => judgePassword(password, rule, user.Alias),
  words: passwordWords,
}

/**
 * Sets a new web password, generated or typed, and reads back that it is in force.
 * @throws DeskError, CupiError, AuditUnavailable
 */
export const resetPassword = async (
  context: CredentialContext,
  request: CredentialRequest,
  { mode, password: typed, mustChange, reference, verification }: Body,
): Promise<PasswordResetResult> => {
  checkTyped('password', mode, typed)
  const reset = { mode, typed, mustChange, reference, verification }
  const { value, ...result } = await resetCredential(context, request, making, reset)
  return { ...result, ...(value !== undefined && { password: value }) }
}

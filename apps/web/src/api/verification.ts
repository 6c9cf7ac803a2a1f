import { DeskProblem, type Verification, type VerifiedAction } from '@unity-desk/contract'
import type { VerificationAsk } from '#lib/feature.ts'
import { createStore } from '#lib/store.ts'
import { serverNow } from './clock.ts'

/** Whom the page asks to be verified at this moment; a dialog shows it over whatever is there. */
export const verificationAsk = createStore<VerificationAsk | undefined>(undefined)

/** Callers who were verified in this page and for whom it was not used yet. Gone with the page. */
export const verifiedCallers = createStore<readonly Verification[]>([])

let isRequired = false

/** What the server will ask for need not be refused by it first. */
export const noteCallerVerification = (mode: 'required' | 'optional' | 'off'): void => {
  isRequired = mode === 'required'
}

/** What is left of a verification, in milliseconds. */
export const timeLeft = ({ expiresAt }: Verification): number =>
  new Date(expiresAt).getTime() - serverNow().getTime()

export const verifiedCaller = (
  callers: readonly Verification[],
  target: string,
  action: VerifiedAction,
): Verification | undefined =>
  callers.find((each) => each.target === target && each.action === action && timeLeft(each) > 0)

const forget = (target: string, action: VerifiedAction): void =>
  verifiedCallers.set(
    verifiedCallers.get().filter((each) => each.target !== target || each.action !== action),
  )

type Asked = Omit<VerificationAsk, 'answer'>

/** Opens the dialog. @returns undefined where nobody was verified */
export const askVerification = (asked: Asked): Promise<Verification | undefined> =>
  new Promise((resolve) => {
    const answer = (verified: Verification | undefined): void => {
      verificationAsk.set(undefined)
      if (verified) {
        forget(verified.target, verified.action)
        verifiedCallers.set([...verifiedCallers.get(), verified])
      }
      resolve(verified)
    }
    verificationAsk.set({ ...asked, answer })
  })

const NEEDS = new Set(['verification-missing', 'verification-invalid', 'approval-missing'])

const needsVerification = (error: unknown): error is DeskProblem =>
  error instanceof DeskProblem && error.problemName !== undefined && NEEDS.has(error.problemName)

type Body = { readonly reference?: string | undefined; readonly verification?: string | undefined }

/**
 * A call that waits until the caller is verified, where that is asked for, and then goes on as it was: what was typed is
 * neither lost nor kept anywhere else. Where nobody is verified, it ends with what the server says of that.
 */
export const verified =
  <B extends Body, T>(action: VerifiedAction, call: (ObjectId: string, body: B, key: string) => Promise<T>) =>
  async (ObjectId: string, body: B, key: string): Promise<T> => {
    const target = ObjectId.toLowerCase()
    const asked = { target, action, reference: body.reference }
    const find = (): Verification | undefined => verifiedCaller(verifiedCallers.get(), target, action)
    let caller = find() ?? (isRequired ? await askVerification(asked) : undefined)
    let isWanted = caller !== undefined || !isRequired
    for (;;)
      try {
        const given = caller ? { ...body, verification: caller.id } : body
        const answer = await call(ObjectId, given, key)
        forget(target, action)
        return answer
      } catch (error) {
        if (!isWanted || !needsVerification(error)) throw error
        const approving = error.problemName === 'approval-missing' ? caller : undefined
        forget(target, action)
        caller = await askVerification({ ...asked, ...(approving && { approving }) })
        isWanted = caller !== undefined
        if (!caller) throw error
      }
  }

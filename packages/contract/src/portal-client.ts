import type { Options } from 'ky'
import * as z from 'zod/mini'
import { createAsk, type DeskOptions, type Signal } from './ask.ts'
import {
  codeRequested,
  notMeTaken,
  ownPin,
  ownPinChanged,
  ownPinUnlocked,
  pinSuggestion,
  portalConfiguration,
  type CodeRequested,
  type NotMeTaken,
  type OwnPin,
  type OwnPinChanged,
  type OwnPinUnlocked,
  type PinSuggestion,
  type PortalConfiguration,
} from './self-service.ts'

type PortalOptions = DeskOptions & {
  /** Language that the page is read in: mails and texts of the server come in it where nothing better is known. */
  readonly language?: () => string
}

type Asked = Options & { readonly headers?: Readonly<Record<string, string>> }

/** A typed client of the portal's listener. Every method throws DeskProblem or DeskUnreachable, or the reason of its signal. */
export const createPortal = ({ language, ...options }: PortalOptions = {}) => {
  const ask = createAsk(options)
  const call = <T>(schema: z.ZodMiniType<T>, path: string, how: Asked = {}): Promise<T> =>
    ask(schema, `/api/self-service/${path}`, {
      ...how,
      headers: { ...how.headers, ...(language && { 'Accept-Language': language() }) },
    })
  const write = <T>(
    schema: z.ZodMiniType<T>,
    method: 'post' | 'put',
    path: string,
    json: object = {},
    headers: Asked['headers'] = {},
  ): Promise<T> => call(schema, path, { method, json, headers })

  return {
    configuration: (how: Signal = {}): Promise<PortalConfiguration> =>
      call(portalConfiguration, 'configuration', how),
    /** Says nothing about whether there is such an account. Replaces an earlier code. */
    requestCode: (account: string): Promise<CodeRequested> =>
      write(codeRequested, 'post', 'codes', { account }),
    signIn: (account: string, code: string): Promise<void> =>
      write(z.void(), 'post', 'session', { account, code }),
    redeemTicket: (ticket: string): Promise<void> => write(z.void(), 'post', 'ticket', { ticket }),
    signOut: (): Promise<void> => call(z.void(), 'session', { method: 'delete' }),
    pin: (how: Signal = {}): Promise<OwnPin> => call(ownPin, 'pin', how),
    /** @param key makes a repeated request the same request: one write, one answer */
    setPin: (pin: string, key: string): Promise<OwnPinChanged> =>
      write(ownPinChanged, 'put', 'pin', { pin }, { 'Idempotency-Key': key }),
    suggestPin: (): Promise<PinSuggestion> => write(pinSuggestion, 'post', 'pin/suggestion'),
    unlock: (): Promise<OwnPinUnlocked> => write(ownPinUnlocked, 'post', 'unlock'),
    setReminder: (on: boolean): Promise<void> => write(z.void(), 'put', 'reminder', { on }),
    notMe: (notice: string): Promise<NotMeTaken> => write(notMeTaken, 'post', 'not-me', { notice }),
  }
}

export type Portal = ReturnType<typeof createPortal>

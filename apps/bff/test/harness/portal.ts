import { setTimeout as wait } from 'node:timers/promises'
import { createOutbox, type Letter, type Outbox } from '../../demo/outbox-server.ts'
import { ask, type Answer, type Asked } from './ask.ts'
import type { Environment } from './desk.ts'
import { ownHeaders } from './person.ts'

/** A mail server, and what tells Unity Desk of it. */
export const startOutbox = async (): Promise<Outbox & { readonly env: Environment }> => {
  const outbox = await createOutbox()
  const env = { SMTP_URL: outbox.smtpUrl, MAIL_FROM: 'Voicemail <voicemail@desk.example>' }
  return { ...outbox, env }
}

const PATIENCE_MS = 10_000

/** Waits for a mail to somebody that nobody has looked at before. */
export const letterTo = async (outbox: Outbox, to: string, after = 0): Promise<Letter> => {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const letter = outbox.letters.slice(after).find((each) => each.to === to)
    if (letter) return letter
    if (Date.now() > until) throw new Error(`no mail to ${to} among ${outbox.letters.length}`)
    await wait(20)
  }
}

/** The code alone on its line (design.md section 4). */
export const codeIn = ({ text }: Letter): string => /^(\d{8})$/m.exec(text)?.[1] ?? ''

/** Somebody at the portal, with a browser's cookies. */
export type Visitor = {
  readonly cookies: ReadonlyMap<string, string>
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, json?: unknown) => Promise<Answer>
  readonly put: (path: string, json: unknown) => Promise<Answer>
  readonly remove: (path: string) => Promise<Answer>
  readonly askCode: (account: string, language?: string) => Promise<Answer>
  readonly signIn: (account: string, code: string) => Promise<Answer>
}

export const visit = (portal: string): Visitor => {
  const cookies = new Map<string, string>()
  const send = async (path: string, { headers, ...asked }: Asked = {}): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await ask(`${portal}/api/self-service/${path}`, {
      ...asked,
      headers: { ...ownHeaders(portal), ...(cookie !== '' && { cookie }), ...headers },
    })
    for (const each of answer.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    ask: send,
    get: (path) => send(path),
    post: (path, json = {}) => send(path, { method: 'POST', json }),
    put: (path, json) => send(path, { method: 'PUT', json }),
    remove: (path) => send(path, { method: 'DELETE' }),
    askCode: (account, language = 'en') =>
      send('codes', { method: 'POST', json: { account }, headers: { 'accept-language': language } }),
    signIn: (account, code) => send('session', { method: 'POST', json: { account, code } }),
  }
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { outboxPage } from './outbox-page.ts'

export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** ISO 8601. */
  readonly at: string
}

export type Outbox = {
  /** Of its page; `/messages` has them as JSON. */
  readonly url: string
  readonly smtpUrl: string
  readonly letters: readonly Letter[]
  /** As they came over the wire. */
  readonly raw: readonly string[]
  readonly forget: () => void
  readonly close: () => Promise<void>
}

export type OutboxOptions = {
  readonly smtpPort?: number
  /** Looks at each mail before it is taken; throws what is answered instead. */
  readonly accept?: (raw: string) => void | Promise<void>
}

const MOST_KEPT = 1000

const listening = (server: Server | SMTPServer['server'], port = 0): Promise<number> =>
  new Promise((settle, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => settle((server.address() as AddressInfo).port))
  })

const readLetter = async (raw: string, recipients: readonly string[]): Promise<Letter> => {
  const { subject = '', text = '' } = await PostalMime.parse(raw)
  return { to: recipients.join(', '), subject, text, at: new Date().toISOString() }
}

const answer = async (done: (error?: Error) => void, taken: Promise<void>): Promise<void> => {
  const refusal = await taken.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error('refused')),
  )
  done(refusal)
}

/** A mail server on loopback that keeps what it is given, and the page that shows it. */
export const createOutbox = async ({ smtpPort, accept }: OutboxOptions = {}): Promise<Outbox> => {
  const letters: Letter[] = []
  const raw: string[] = []

  const take = async (stream: SMTPServerDataStream, recipients: readonly string[]): Promise<void> => {
    const mail = (await buffer(stream)).toString('utf8')
    await accept?.(mail)
    letters.push(await readLetter(mail, recipients))
    raw.push(mail)
    if (letters.length > MOST_KEPT) letters.shift()
    if (raw.length > MOST_KEPT) raw.shift()
  }

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address)
      void answer(done, take(stream, recipients))
    },
  })
  // A client that hangs up in the middle is its own business.
  smtp.on('error', () => undefined)

  const page = createServer((request, response) => {
    const isJson = request.url === '/messages'
    if (!isJson && request.url !== '/') return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': isJson ? 'application/json' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    response.end(isJson ? JSON.stringify(letters) : outboxPage(letters))
  })

  const smtpUrl = `smtp://127.0.0.1:${await listening(smtp.server, smtpPort)}`
  return {
    url: `http://127.0.0.1:${await listening(page)}`,
    smtpUrl,
    letters,
    raw,
    forget: () => {
      letters.length = 0
      raw.length = 0
    },
    close: async () => {
      page.closeAllConnections()
      await Promise.all([
        new Promise<void>((done) => page.close(() => done())),
        new Promise<void>((done) => smtp.close(() => done())),
      ])
    },
  }
}

import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createOutbox, type Outbox } from '../demo/outbox-server.ts'
import { Secret } from '../src/config/secret.ts'
import type { Act, Ending } from '../src/platform/audit/draft.ts'
import { createLog } from '../src/platform/log.ts'
import { createDelivery, jobOf, RETRIES } from '../src/platform/mail/delivery.ts'
import { createMailer, type Mail, type Mailer } from '../src/platform/mail/mailer.ts'
import type { Template } from '../src/platform/mail/message.ts'
import { postBy } from '../src/platform/mail/transport.ts'
import { createSeal } from '../src/platform/seal.ts'
import { openTestDatabase } from './harness/database.ts'

type Values = { readonly name: string }

const say = ({ name }: Values) => ({ subject: `For ${name}`, parts: [`Hello ${name}`, { code: '90210733' }] })
const template: Template<Values> = { en: say, de: say, es: say, fr: say, pt: say }

let database: Awaited<ReturnType<typeof openTestDatabase>>
let outbox: Outbox
let mailer: Mailer
let noted: { act: Act; ending: Ending }[]
/** What the mail server answers to the next mails, in place of taking them. */
let refusals: Error[]
const seal = createSeal(new Secret(randomBytes(48).toString('hex')), 'mail')

const audit = { note: async (act: Act, ending: Ending) => void noted.push({ act, ending }) }

const mailerTo = (smtpUrl: string): Mailer =>
  createMailer({
    db: database.db,
    jobs: database.jobs,
    embedded: true,
    post: postBy({ SMTP_URL: new Secret(smtpUrl), MAIL_FROM: 'Voicemail <voicemail@lab.example>' }),
    seal,
    audit,
    log: createLog('silent'),
    timing: { retry: 1, poll: 0.5 },
  })

beforeAll(async () => {
  database = await openTestDatabase()
  outbox = await createOutbox({
    accept: () => {
      const refusal = refusals.shift()
      if (refusal) throw refusal
    },
  })
  mailer = mailerTo(outbox.smtpUrl)
  await mailer.start()
})
beforeEach(() => {
  noted = []
  refusals = []
  outbox.forget()
})
afterAll(async () => {
  await mailer.stop()
  await outbox.close()
  await database.close()
})

let count = 0
const aMail = (given: Partial<Mail<Values>> = {}): Mail<Values> => {
  count += 1
  return {
    to: 'marta.rossi@lab.example',
    template,
    values: { name: 'Marta' },
    language: 'en',
    purpose: 'test',
    target: { kind: 'users', Alias: 'mrossi' },
    idempotencyKey: `test ${count}`,
    ...given,
  }
}
const answered = (code: number): Error => Object.assign(new Error('no'), { responseCode: code })
const delivered = () => expect.poll(() => noted).toHaveLength(1)
const states = () =>
  database.db
    .selectFrom('mail_delivery')
    .select(['state', 'attempts', 'reason'])
    .orderBy('created_at', 'desc')

test('a mail arrives as text and as a page, and its delivery is recorded without what it says', async () => {
  await mailer.send(aMail())
  await delivered()
  expect(outbox.letters).toMatchObject([
    { to: 'marta.rossi@lab.example', subject: 'For Marta', text: 'Hello Marta\n\n90210733\n' },
  ])
  expect(outbox.raw[0]).toMatch(/^auto-submitted: auto-generated\r?$/im)
  expect(outbox.raw[0]).toContain('text/html')
  expect(noted[0]).toMatchObject({
    act: { action: 'mail.send', details: { purpose: 'test', attempts: 1 } },
    ending: { result: 'done' },
  })
  expect(JSON.stringify(noted)).not.toContain('90210733')
  expect(await states().executeTakeFirst()).toMatchObject({ state: 'delivered', attempts: 1 })
})

test('of two mails with one key one is sent, and the queue shows nobody what is in it', async () => {
  const mail = aMail()
  refusals = [answered(451)]
  await Promise.all([mailer.send(mail), mailer.send(mail)])
  const { rows } = await database.jobs.executeSql('select data from pgboss.job')
  expect(JSON.stringify(rows)).not.toContain('90210733')
  await delivered()
  await mailer.send(mail)
  await mailer.send(aMail())
  await expect.poll(() => noted).toHaveLength(2)
  expect(outbox.letters).toHaveLength(2)
})

test('a mail that cannot be opened is given up at its last try, and that is on record', async () => {
  const [id, ObjectId] = [randomUUID(), randomUUID()]
  await database.db
    .insertInto('mail_delivery')
    .values({ id, subject_id: ObjectId, purpose: 'test', state: 'waiting', created_at: new Date() })
    .execute()
  const deliver = createDelivery({
    db: database.db,
    post: () => Promise.reject(new Error('nothing is sent')),
    seal,
    audit,
    log: createLog('silent'),
  })
  const { to, purpose, target } = aMail()
  const another = createSeal(new Secret('another key, and long enough for it'), 'mail')
  const data = jobOf(another, { to, purpose, target, subject: '', text: '', html: '', expiresAt: null })
  expect(await deliver({ id, data, retryCount: RETRIES - 1 })).toEqual({ id, status: 'failed' })
  expect(noted).toEqual([])
  await deliver({ id, data, retryCount: RETRIES })
  expect(noted).toMatchObject([
    {
      act: {
        action: 'mail.send',
        target: { kind: 'users', ObjectId },
        details: { purpose: 'test', attempts: 4 },
      },
      ending: { result: 'failed', reason: 'it could not be opened' },
    },
  ])
  expect(await states().executeTakeFirst()).toMatchObject({ state: 'failed', attempts: 4 })
})

describe('a mail server that', () => {
  test('is busy or drops the connection is asked again', async () => {
    refusals = [answered(421)]
    await mailer.send(aMail())
    await delivered()
    expect(outbox.letters).toHaveLength(1)
    expect(noted[0]).toMatchObject({ act: { details: { attempts: 2 } }, ending: { result: 'done' } })
  })

  test('refuses for good is not', async () => {
    refusals = [answered(550)]
    await mailer.send(aMail())
    await delivered()
    expect(noted[0]).toMatchObject({
      act: { details: { attempts: 1 } },
      ending: { result: 'failed', reason: 'the mail server answered 550' },
    })
    expect(outbox.letters).toEqual([])
  })

  test('comes back too late for a mail gets it no more', async () => {
    refusals = [answered(451)]
    await mailer.send(aMail({ expiresAt: new Date(Date.now() + 700) }))
    await delivered()
    expect(noted[0]).toMatchObject({ ending: { result: 'failed', reason: 'what it says had expired' } })
    expect(outbox.letters).toEqual([])
    expect(await states().executeTakeFirst()).toMatchObject({ state: 'expired', attempts: 1 })
  })

  test('was away when the process ended gets the mail from the next one', async () => {
    refusals = [answered(451)]
    await mailer.send(aMail())
    await expect.poll(() => refusals).toHaveLength(0)
    await mailer.stop()
    mailer = mailerTo(outbox.smtpUrl)
    await mailer.start()
    await delivered()
    expect(outbox.letters).toHaveLength(1)
  })
})

test('without a mail server nothing is queued and nothing fails', async () => {
  const without = createMailer({
    db: database.db,
    jobs: database.jobs,
    embedded: true,
    post: undefined,
    seal,
    audit: { note: async () => undefined },
    log: createLog('silent'),
    timing: { retry: 1, poll: 1 },
  })
  await without.send(aMail())
  expect(without.isOn).toBe(false)
  expect(outbox.letters).toEqual([])
})

const HOSTILE = [
  'Eve\r\nBcc: everybody@lab.example\r\n\r\nHello',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe',
  'Ada", <evil@elsewhere.example>',
  '=?utf-8?q?Bcc:_x@elsewhere.example?=',
  'א'.repeat(300),
  '👩‍🚀'.repeat(100),
]

test('no name does anything in a mail but stand there', async () => {
  for (const name of HOSTILE) await mailer.send(aMail({ values: { name } }))
  await expect.poll(() => noted).toHaveLength(HOSTILE.length)
  for (const { to, subject, text } of outbox.letters) {
    expect(to).toBe('marta.rossi@lab.example')
    expect(`${subject}${text}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(text.split('\n')).toContain('90210733')
  }
  for (const raw of outbox.raw) {
    expect(raw).not.toMatch(/^bcc:/im)
    expect(raw.slice(raw.indexOf('text/html'))).not.toContain('<img')
  }
})

const NO_ADDRESSES = [
  '',
  'mrossi',
  'a@b, c@elsewhere.example',
  'a@b\r\nBcc: c@d',
  '<a@b>',
  'a b@c',
  'Ada <a@b>',
  `${'a'.repeat(320)}@b`,
]

test('what is not one address is sent nothing', async () => {
  for (const to of NO_ADDRESSES) await mailer.send(aMail({ to }))
  await expect.poll(() => noted).toHaveLength(NO_ADDRESSES.length)
  for (const { ending } of noted) expect(ending).toEqual({ result: 'failed', reason: 'no mail address' })
  expect(outbox.raw).toEqual([])
})

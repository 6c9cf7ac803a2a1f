import { createOutbox, type Outbox } from '../../demo/outbox-server.ts'
import type { Answer } from './ask.ts'
import { startDesk, type Desk, type Environment } from './desk.ts'
import { cookieIn, personWith, trySignIn, type Person } from './person.ts'
import { startSim, type Sim } from './sim.ts'

const SECOND = { name: 'adam', password: 'adam administers as well' } as const

/** A desk that asks for verified callers, with a mail server and a second administrator. */
export type CallersDesk = {
  readonly sim: Sim
  readonly outbox: Outbox
  readonly desk: Desk
  readonly ada: Person
  readonly adam: Person
  readonly hal: Person
  readonly hedy: Person
  readonly stop: () => Promise<void>
}

export const signInSecond = async ({ url }: Pick<Desk, 'url'>): Promise<Person> =>
  personWith(url, cookieIn(await trySignIn(url, SECOND.name, SECOND.password)))

export const startCallersDesk = async (env: Environment = {}): Promise<CallersDesk> => {
  const sim = await startSim(['--users', '60'])
  const outbox = await createOutbox()
  const desk = await startDesk({
    unity: sim.url,
    stays: true,
    env: {
      CALLER_VERIFICATION: 'required',
      SMTP_URL: outbox.smtpUrl,
      MAIL_FROM: 'Helpdesk <desk@lab.example>',
      DIRECTORY_SWEEP: 'off',
      ...env,
    },
  })
  const ada = await desk.signIn('ada')
  await ada.post('/api/operators', { ...SECOND, role: 'administrator' })
  return {
    sim,
    outbox,
    desk,
    ada,
    adam: await signInSecond(desk),
    hal: await desk.signIn('hal'),
    hedy: await desk.signIn('hedy'),
    stop: async () => {
      await desk.stop()
      await outbox.close()
      await sim.stop()
    },
  }
}

/** Somebody's own verification, for which a colleague vouched. */
export const vouched = async (
  asks: Person,
  vouches: Person,
  body: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const started = await asks.post('/api/verifications', { method: 'vouch', ...body })
  if (started.status !== 201) throw new Error(`${started.status} ${started.text}`)
  const { id } = started.json() as { readonly id: string }
  const answer = await vouches.post(`/api/verifications/${id}/vouch`, {})
  if (answer.status !== 204) throw new Error(`${answer.status} ${answer.text}`)
  return id
}

/** Name of a problem, in an answer of /api or in one of the gateway. */
export const nameIn = ({ text }: Answer): string | undefined => {
  const [, ours, unity] = /"type":"urn:unity-desk:([a-z-]+)"|"code":"([A-Z_]+)"/.exec(text) ?? []
  return ours ?? unity?.toLowerCase().replaceAll('_', '-')
}

import { createDesk } from '@unity-desk/contract'
import { noteServerTime } from './clock.ts'
import { watched } from './connection.ts'
import { resumed } from './renewal.ts'
import { noteCallerVerification, verified } from './verification.ts'

const timed: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  noteServerTime(response.headers)
  return response
}

/** Without the cookie: a page that asks every half minute would keep a session alive that nobody uses. */
const anonymous: typeof fetch = (input, init) => fetch(input, { ...init, credentials: 'omit' })

const {
  addresses,
  session,
  secondFactor,
  configuration,
  conflicts,
  directory,
  extensions,
  users,
  changes,
  verifications,
  audit,
  operators,
  sessions,
  tokens,
} = createDesk({ fetch: timed })

type AskConfiguration = typeof configuration

const noted =
  (ask: AskConfiguration): AskConfiguration =>
  async (options) => {
    const answer = await ask(options)
    noteCallerVerification(answer.callerVerification)
    return answer
  }

/** Our own /api. */
export const desk = {
  session: {
    get: watched(session.get),
    methods: watched(session.methods),
    signIn: watched(session.signIn),
    stepUp: watched(session.stepUp),
    signOut: watched(session.signOut),
  },
  secondFactor: {
    begin: resumed(watched(secondFactor.begin)),
    confirm: resumed(watched(secondFactor.confirm)),
    remove: resumed(watched(secondFactor.remove)),
  },
  conflicts: resumed(watched(conflicts)),
  extensions: { next: resumed(watched(extensions.next)) },
  configuration: noted(watched(resumed(configuration))),
  directory: {
    search: resumed(watched(directory.search)),
    facets: resumed(watched(directory.facets)),
    // What only adorns a list asks nobody to sign in.
    states: watched(directory.states),
    worklists: watched(directory.worklists),
  },
  users: {
    resetPin: verified('pin-reset', resumed(watched(users.resetPin))),
    unlockPin: verified('pin-unlock', resumed(watched(users.unlockPin))),
    resetPassword: verified('password-reset', resumed(watched(users.resetPassword))),
    unlockPassword: verified('password-unlock', resumed(watched(users.unlockPassword))),
    offboarding: resumed(watched(users.offboarding)),
    offboard: resumed(watched(users.offboard)),
  },
  verifications: {
    start: resumed(watched(verifications.start)),
    get: resumed(watched(verifications.get)),
    confirm: resumed(watched(verifications.confirm)),
    vouch: resumed(watched(verifications.vouch)),
    approve: resumed(watched(verifications.approve)),
    giveUp: watched(verifications.giveUp),
    // What only adorns the navigation asks nobody to sign in.
    waiting: watched(verifications.waiting),
  },
  addresses: {
    // Asked while somebody types: whoever is signed out is told when they save.
    owner: watched(addresses.owner),
    planMoves: resumed(watched(addresses.planMoves)),
    move: resumed(watched(addresses.move)),
  },
  changes: {
    list: resumed(watched(changes.list)),
    get: resumed(watched(changes.get)),
    revert: resumed(watched(changes.revert)),
  },
  audit: { list: resumed(watched(audit.list)) },
  operators: {
    list: resumed(watched(operators.list)),
    add: resumed(watched(operators.add)),
    change: resumed(watched(operators.change)),
    remove: resumed(watched(operators.remove)),
  },
  sessions: { list: resumed(watched(sessions.list)), end: resumed(watched(sessions.end)) },
  tokens: {
    list: resumed(watched(tokens.list)),
    create: resumed(watched(tokens.create)),
    revoke: resumed(watched(tokens.revoke)),
  },
  readiness: watched(createDesk({ fetch: anonymous }).readiness),
} as const

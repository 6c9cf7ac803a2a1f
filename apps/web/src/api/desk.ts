import { createDesk } from '@unity-desk/contract'
import { noteServerTime } from './clock.ts'
import { watched } from './connection.ts'
import { resumed } from './renewal.ts'

const timed: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  noteServerTime(response.headers)
  return response
}

/** Without the cookie: a page that asks every half minute would keep a session alive that nobody uses. */
const anonymous: typeof fetch = (input, init) => fetch(input, { ...init, credentials: 'omit' })

const { session, configuration, directory, users } = createDesk({ fetch: timed })

/** Our own /api. */
export const desk = {
  session: {
    get: watched(session.get),
    signIn: watched(session.signIn),
    stepUp: watched(session.stepUp),
    signOut: watched(session.signOut),
  },
  configuration: watched(resumed(configuration)),
  directory: { search: resumed(watched(directory.search)) },
  users: { resetPin: resumed(watched(users.resetPin)), unlockPin: resumed(watched(users.unlockPin)) },
  readiness: watched(createDesk({ fetch: anonymous }).readiness),
} as const

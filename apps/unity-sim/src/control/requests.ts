import type { Route } from './route.ts'

/** Every request to the server, the door's own aside. */
export const requests: Route = {
  GET: ({ server }) => ({ status: 200, body: server.journal.requests() }),
  DELETE: ({ server }) => {
    server.journal.clearRequests()
    return { status: 204 }
  },
}

/** Every write that was applied, whatever its answer said. */
export const writes: Route = {
  GET: ({ server }) => ({ status: 200, body: server.journal.writes() }),
  DELETE: ({ server }) => {
    server.journal.clearWrites()
    return { status: 204 }
  },
}

/** Everything as at the start. */
export const resets: Route = {
  POST: ({ reset }) => {
    reset()
    return { status: 204 }
  },
}

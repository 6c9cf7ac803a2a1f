import { faultSchema } from '../kernel/faults.ts'
import { parse } from './parse.ts'
import type { Route } from './route.ts'

/** Trouble to come. */
export const faults: Route = {
  GET: ({ server }) => ({ status: 200, body: server.faults.list() }),
  POST: ({ server }, body) => ({ status: 201, body: server.faults.add(parse(faultSchema, body)) }),
  DELETE: ({ server }) => {
    server.faults.clear()
    return { status: 204 }
  },
}

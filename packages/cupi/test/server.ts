import { createCupi, type CupiAnswer, type CupiRequest, type Send } from '../src/index.ts'
import { allResources } from '../src/resources/index.ts'

export const ID = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'
export const OTHER_ID = 'd0c1b2a3-9485-4766-8758-4939201a2b3c'

const OK: CupiAnswer = {
  status: 200,
  contentType: 'application/json',
  retryAfter: null,
  location: null,
  text: '',
}

export const jsonAnswer = (value: unknown, given: Partial<CupiAnswer> = {}): CupiAnswer => ({
  ...OK,
  text: JSON.stringify(value),
  ...given,
})

export const answer = (given: Partial<CupiAnswer>): CupiAnswer => ({ ...OK, contentType: null, ...given })

/** A server that gives the answers in turn, the last one for ever, and remembers what it was asked. */
export const scripted = (...answers: readonly CupiAnswer[]) => {
  const requests: CupiRequest[] = []
  const send: Send = (request) => {
    requests.push(request)
    const next = answers[Math.min(requests.length, answers.length) - 1]
    return next ? Promise.resolve(next) : Promise.reject(new Error('no answer was prepared'))
  }
  return {
    send,
    requests,
    lines: () => requests.map(({ method, path, search }) => `${method} ${path}${search}`),
  }
}

/** The same one layer below: a `fetch` that gives the responses in turn. */
export const scriptedFetch = (...responses: readonly (() => Response | Promise<Response>)[]) => {
  const requests: { readonly request: Request; readonly body: string }[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    requests.push({ request, body: await request.clone().text() })
    const next = responses[Math.min(requests.length, responses.length) - 1]
    if (!next) throw new Error('no response was prepared')
    return next()
  }
  return { fetch, requests }
}

export const allOf = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const seen: T[] = []
  for await (const row of rows) seen.push(row)
  return seen
}

/** A row of a list of users, with the fields that every row has (cupi.md 11, item 4). */
export const aUser = (given: Readonly<Record<string, string>> = {}) => ({
  URI: `/vmrest/users/${given['ObjectId'] ?? ID}`,
  ObjectId: ID,
  Alias: 'mrossi',
  DisplayName: 'Marta Rossi',
  TimeZone: '20',
  DtmfAccessId: '2041',
  ...given,
})

/** A client of such a server. */
export const cupi = (...answers: readonly CupiAnswer[]) => {
  const server = scripted(...answers)
  return { ...server, unity: createCupi({ send: server.send, resources: allResources }) }
}

export const NONE = jsonAnswer({ '@total': '0' })
export const NO_CONTENT = answer({ status: 204, contentType: 'application/json;charset=UTF-8' })
export const listOf = (total: number, ...users: readonly object[]) =>
  jsonAnswer({
    '@total': String(total),
    ...(users.length > 0 && { User: users.length === 1 ? users[0] : users }),
  })

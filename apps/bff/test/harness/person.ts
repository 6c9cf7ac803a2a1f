import { ask, type Answer, type Asked } from './ask.ts'
import { OPERATORS, type OperatorName } from './operators.ts'

export const OWN_HEADER = { 'x-requested-with': 'unity-desk' } as const

/** The two headers of a page of ours. */
export const ownHeaders = (url: string): Readonly<Record<string, string>> => ({ ...OWN_HEADER, origin: url })

/** Somebody in front of a browser. */
export type Person = {
  /** Value of the Cookie header. */
  readonly cookie: string
  /** As a page of ours asks: with the cookie and the two headers. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, json?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly put: (path: string, json: unknown) => Promise<Answer>
  readonly remove: (path: string) => Promise<Answer>
}

export const cookieIn = ({ cookies }: Answer): string => cookies[0]?.split(';')[0] ?? ''

export const personWith = (url: string, cookie: string): Person => {
  const asPage = (path: string, { headers, ...asked }: Asked = {}): Promise<Answer> =>
    ask(`${url}${path}`, { ...asked, headers: { cookie, ...ownHeaders(url), ...headers } })
  return {
    cookie,
    ask: asPage,
    get: (path, headers) => asPage(path, headers && { headers }),
    post: (path, json, headers) =>
      asPage(path, { method: 'POST', ...(json !== undefined && { json }), ...(headers && { headers }) }),
    put: (path, json) => asPage(path, { method: 'PUT', json }),
    remove: (path) => asPage(path, { method: 'DELETE' }),
  }
}

export const trySignIn = (url: string, username: string, password: string): Promise<Answer> =>
  ask(`${url}/api/session`, { method: 'POST', headers: ownHeaders(url), json: { username, password } })

export const signIn = async (url: string, operator: OperatorName): Promise<Person> => {
  const answer = await trySignIn(url, operator, OPERATORS[operator].password)
  if (answer.status !== 200) throw new Error(`${operator} cannot sign in: ${answer.status} ${answer.text}`)
  return personWith(url, cookieIn(answer))
}

import { expect } from '@playwright/test'
import type { Stack } from './stack.ts'

type Agent = {
  /** Of whom the agent has found. */
  readonly ObjectId: string
  readonly post: (path: string, body: Readonly<Record<string, unknown>>) => Promise<unknown>
}

/** What an agent's console asks of the server about somebody, without the console. */
export const asHelpdesk = async (stack: Stack, extension: string): Promise<Agent> => {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'unity-desk', origin: stack.url }
  const ask = async (path: string, cookie: string, body?: object): Promise<Response> => {
    const sent = body && { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(stack.url + path, { ...sent, headers: { ...headers, cookie } })
    expect(response.ok).toBe(true)
    return response
  }
  const signIn = { username: 'helpdesk', password: stack.password('helpdesk') }
  const signedIn = await ask('/api/session', '', signIn)
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const found = await ask(`/api/directory?q=${extension}`, cookie)
  const { items } = (await found.json()) as { items: { ObjectId: string }[] }
  return {
    ObjectId: items[0]?.ObjectId ?? '',
    post: async (path, body) => (await ask(path, cookie, body)).json(),
  }
}

/** The simulator's side door (README.md, "The side door"). */
export type Door = {
  readonly setPassword: (alias: string, password: string) => Promise<void>
  readonly phone: (extension: string, pin: string) => Promise<string>
  readonly fault: (fault: object) => Promise<void>
  readonly clearFaults: () => Promise<void>
}

export const doorOf = (origin: string): Door => {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${origin}/__sim${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} /__sim${path}: ${answer.status} ${text}`)
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  }
  return {
    setPassword: async (alias, password) => void (await call('POST', '/password', { alias, password })),
    phone: async (extension, pin) => {
      const { result } = (await call('POST', '/phone', { extension, pin })) as { result: string }
      return result
    },
    fault: async (fault) => void (await call('POST', '/faults', fault)),
    clearFaults: async () => void (await call('DELETE', '/faults')),
  }
}

/** Speaks to the side door of a simulator. */
export const doorOf = (url: string) => {
  const call = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; json: unknown }> => {
    const got = await fetch(`${url}/__sim${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await got.text()
    return { status: got.status, json: text === '' ? undefined : (JSON.parse(text) as unknown) }
  }
  return {
    call,
    get: async <T>(path: string): Promise<T> => (await call('GET', path)).json as T,
    fault: async (fault: object): Promise<unknown> => (await call('POST', '/faults', fault)).json,
    phone: async (extension: string, pin: string): Promise<unknown> =>
      ((await call('POST', '/phone', { extension, pin })).json as { result: unknown }).result,
  }
}

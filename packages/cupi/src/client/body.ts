import { CupiProtocolError, CupiUnreachable, type RequestLine } from '../errors.ts'

export type Bounds = {
  readonly maxBytes: number
  /** Milliseconds from the head of the answer to its end. */
  readonly timeout: number
}

const broken =
  (details: { readonly request: RequestLine; readonly status: number }) =>
  (cause: unknown): never => {
    throw new CupiUnreachable('the answer broke off', { ...details, cause })
  }

/**
 * Reads the text of an answer, up to a size and a time.
 * @throws CupiProtocolError, CupiUnreachable
 */
export const readBounded = async (
  response: Response,
  { maxBytes, timeout }: Bounds,
  request: RequestLine,
): Promise<string> => {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  const details = { request, status: response.status }
  let text = ''
  let bytes = 0
  let late = false
  const timer = setTimeout(() => {
    late = true
    void reader.cancel()
  }, timeout)
  try {
    for (;;) {
      const piece = await reader.read().catch(broken(details))
      if (late) throw new CupiUnreachable('the answer did not end in time', details)
      if (piece.done) return text + decoder.decode()
      bytes += piece.value.byteLength
      if (bytes > maxBytes) {
        void reader.cancel()
        throw new CupiProtocolError(`the answer is longer than ${maxBytes} bytes`, details)
      }
      text += decoder.decode(piece.value, { stream: true })
    }
  } finally {
    clearTimeout(timer)
  }
}

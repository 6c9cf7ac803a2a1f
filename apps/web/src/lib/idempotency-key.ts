/**
 * The name by which the server knows a request again when it is sent twice. Made of random bytes, as a browser has
 * `crypto.randomUUID` only where the page came over TLS, and in a laboratory it may not have.
 */
export const newIdempotencyKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

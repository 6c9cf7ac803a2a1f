import type { X509Certificate } from 'node:crypto'
import { Agent } from 'node:https'
import type { Duplex } from 'node:stream'
import { checkServerIdentity, connect, type ConnectionOptions, type TLSSocket } from 'node:tls'

/** How a server on TLS is known: by its authority, by the fingerprint of a certificate, or by the system's authorities. */
export type Trust = { readonly ca?: string; readonly sha256?: string }

const isCurrent = ({ validFromDate, validToDate }: X509Certificate): boolean =>
  validFromDate.getTime() <= Date.now() && Date.now() <= validToDate.getTime()

/** The certificates from the server's own upwards, as far as each is really signed by the next. */
const chainOf = (socket: TLSSocket): X509Certificate[] => {
  const chain: X509Certificate[] = []
  let certificate = socket.getPeerX509Certificate()
  while (certificate) {
    const below = chain.at(-1)
    const signs = !below || (below.checkIssued(certificate) && below.verify(certificate.publicKey))
    if (!signs || chain.some(({ fingerprint256 }) => fingerprint256 === certificate?.fingerprint256)) break
    chain.push(certificate)
    certificate = certificate.issuerCertificate
  }
  return chain
}

const pinProblem = (socket: TLSSocket, host: string, sha256: string): Error | undefined => {
  const chain = chainOf(socket)
  const [own] = chain
  const known = chain.findIndex(
    ({ fingerprint256 }) => fingerprint256.replaceAll(':', '').toLowerCase() === sha256,
  )
  if (!own || known === -1) return new Error('the certificate is not the pinned one')
  if (!chain.slice(0, known + 1).every(isCurrent)) return new Error('the certificate is not valid today')
  return checkServerIdentity(host, own.toLegacyObject())
}

/**
 * Connections on which no byte is sent before the server is known, by the rules of the bff (security.md T1): its
 * authority, or one certificate of its chain, and always its name.
 */
export const createTrustingAgent = ({ ca, sha256 }: Trust): Agent => {
  const agent = new Agent({ keepAlive: true, maxSockets: 3, maxCachedSessions: 0 })
  agent.createConnection = (options, callback) => {
    const { host = '', port } = options as ConnectionOptions
    const socket = connect({
      host,
      ...(port !== undefined && { port }),
      // An address is no server name (RFC 6066, 3).
      ...(!/^[\d.]+$|:/.test(host) && { servername: host }),
      minVersion: 'TLSv1.2',
      // Node refuses a self-signed certificate before its fingerprint can be seen; then the pin alone decides.
      rejectUnauthorized: ca !== undefined || sha256 === undefined,
      ...(ca !== undefined && { ca }),
    })
    const done = callback as ((error: Error | null, socket?: Duplex) => void) | undefined
    socket.once('error', (error) => done?.(error))
    socket.once('secureConnect', () => {
      const problem = sha256 === undefined ? undefined : pinProblem(socket, host, sha256)
      if (problem) socket.destroy(problem)
      else done?.(null, socket)
    })
    return undefined
  }
  return agent
}

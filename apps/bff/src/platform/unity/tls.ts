import type { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { checkServerIdentity, type TLSSocket } from 'node:tls'
import { buildConnector } from 'undici'
import type { Config } from '../../config/config.ts'
import { failureToConnect } from './failure.ts'

/** A server that is not the one we know: ends the connection before a byte is sent (security.md T1, F16). */
class UntrustedServer extends Error {
  readonly code = 'UNITY_TLS_PIN'
}

const fingerprint = (certificate: X509Certificate): string =>
  certificate.fingerprint256.replaceAll(':', '').toLowerCase()

const isCurrent = (certificate: X509Certificate): boolean =>
  certificate.validFromDate.getTime() <= Date.now() && Date.now() <= certificate.validToDate.getTime()

/** The certificates from the server's own upwards, as far as each is really signed by the next. */
const chainOf = (socket: TLSSocket): X509Certificate[] => {
  const chain: X509Certificate[] = []
  let certificate = socket.getPeerX509Certificate()
  while (certificate) {
    const below = chain.at(-1)
    const signs = !below || (below.checkIssued(certificate) && below.verify(certificate.publicKey))
    if (!signs || chain.some((each) => each.fingerprint256 === certificate?.fingerprint256)) break
    chain.push(certificate)
    certificate = certificate.issuerCertificate
  }
  return chain
}

/** Says what is wrong with a server whose certificate is known by its fingerprint, or nothing. */
const pinProblem = (socket: TLSSocket, host: string, pin: string): Error | undefined => {
  const chain = chainOf(socket)
  const [own] = chain
  const known = chain.findIndex((each) => fingerprint(each) === pin)
  if (!own || known === -1) return new UntrustedServer('the certificate is not the pinned one')
  if (!chain.slice(0, known + 1).every(isCurrent))
    return new UntrustedServer('the certificate is not valid today')
  // Not getPeerCertificate(): it is empty once the chain has been read in the newer form.
  return checkServerIdentity(host, own.toLegacyObject())
}

type TlsSettings = Pick<Config, 'UNITY_CA_FILE' | 'UNITY_CERT_SHA256'>

/**
 * Opens connections to Unity. Over TLS the chain is verified, against the given CA where there is one, or the
 * certificate is compared with a pinned fingerprint; the host name always counts. Nothing switches that off.
 */
export const createConnector = (
  { UNITY_CA_FILE, UNITY_CERT_SHA256: pin }: TlsSettings,
  timeout: number,
): buildConnector.connector => {
  const hasCa = UNITY_CA_FILE !== undefined
  const connector = buildConnector({
    timeout,
    minVersion: 'TLSv1.2',
    // A resumed session carries no chain to compare.
    maxCachedSessions: 0,
    // Node refuses a self-signed certificate before its fingerprint can be seen; then the pin alone decides.
    rejectUnauthorized: hasCa || pin === undefined,
    ...(hasCa && { ca: readFileSync(UNITY_CA_FILE, 'utf8') }),
  })
  const problemWith = (socket: Socket, { protocol, servername, hostname }: buildConnector.Options) =>
    protocol === 'https:' && pin !== undefined
      ? pinProblem(socket as TLSSocket, servername || hostname, pin)
      : undefined
  return (options, callback) =>
    connector(options, (error, socket) => {
      if (error) return callback(failureToConnect(error), null)
      const problem = problemWith(socket, options)
      if (!problem) return callback(null, socket)
      socket.destroy()
      callback(failureToConnect(problem), null)
    })
}

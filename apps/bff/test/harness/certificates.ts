// The certificate library stands on a container that wants this first.
// oxlint-disable-next-line import/no-unassigned-import
import 'reflect-metadata'
import { createHash, randomBytes, webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const DAY = 86_400_000

const newKeys = () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
// Begins with 01: a first bit that is set would make the number negative.
const newSerial = (): string => `01${randomBytes(8).toString('hex')}`
const fromNow = (from: number, to: number) => ({
  notBefore: new Date(Date.now() + from * DAY),
  notAfter: new Date(Date.now() + to * DAY),
})

const fingerprint = (certificate: x509.X509Certificate): string =>
  createHash('sha256').update(Buffer.from(certificate.rawData)).digest('hex')

/** What a TLS server needs, and the fingerprint that a pin would have. */
export type ServerCertificate = { readonly key: string; readonly cert: string; readonly sha256: string }

export type Authority = {
  readonly pem: string
  readonly sha256: string
  readonly certify: (options?: {
    readonly name?: string
    /** Days from now. */
    readonly valid?: readonly [from: number, to: number]
  }) => Promise<ServerCertificate>
}

/** An authority, and what it signs. */
export const createAuthority = async (): Promise<Authority> => {
  const keys = await newKeys()
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: 'CN=test authority',
    ...fromNow(-30, 30),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  })
  const pem = authority.toString('pem')
  return {
    pem,
    sha256: fingerprint(authority),
    certify: async ({ name = 'localhost', valid: [from, to] = [-1, 7] } = {}) => {
      const leafKeys = await newKeys()
      const leaf = await x509.X509CertificateGenerator.create({
        serialNumber: newSerial(),
        subject: `CN=${name}`,
        issuer: authority.subject,
        ...fromNow(from, to),
        signingAlgorithm: ALGORITHM,
        publicKey: leafKeys.publicKey,
        signingKey: keys.privateKey,
        extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }])],
      })
      const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey)
      return {
        key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
        cert: `${leaf.toString('pem')}\n${pem}\n`,
        sha256: fingerprint(leaf),
      }
    },
  }
}

// The certificate library stands on a container that wants this first.
// oxlint-disable-next-line import/no-unassigned-import
import 'reflect-metadata'
import { createHash, randomBytes, webcrypto } from 'node:crypto'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as x509 from '@peculiar/x509'

export type Certificate = {
  readonly key: string
  /** The leaf and the authority that signed it. */
  readonly chain: string
  /** File that holds the authority. */
  readonly caFile: string
  /** SHA-256 of the leaf's DER, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Removes the file. */
  readonly dispose: () => Promise<void>
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const DAY = 86_400_000

const keys = async () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])

const validity = (days: number) => ({
  notBefore: new Date(Date.now() - DAY),
  notAfter: new Date(Date.now() + days * DAY),
})

// Begins with 01: a first bit that is set would make the number negative.
const serial = (): string => `01${randomBytes(10).toString('hex')}`

const certify = async () => {
  const [authorityKeys, leafKeys] = [await keys(), await keys()]
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: 'CN=unity-sim CA',
    ...validity(400),
    signingAlgorithm: ALGORITHM,
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: 'CN=localhost',
    issuer: authority.subject,
    ...validity(397),
    signingAlgorithm: ALGORITHM,
    publicKey: leafKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: 'localhost' },
        { type: 'dns', value: hostname() },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(leafKeys.publicKey),
    ],
  })
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey)
  return { authority, leaf, key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY') }
}

/** Makes an authority and a certificate for this machine, anew at each start. */
export const createCertificate = async (): Promise<Certificate> => {
  const { authority, leaf, key } = await certify()
  const folder = await mkdtemp(join(tmpdir(), 'unity-sim-'))
  await chmod(folder, 0o700)
  const caFile = join(folder, 'ca.pem')
  await writeFile(caFile, `${authority.toString('pem')}\n`, { mode: 0o600 })
  return {
    key,
    chain: `${leaf.toString('pem')}\n${authority.toString('pem')}\n`,
    caFile,
    sha256: createHash('sha256').update(Buffer.from(leaf.rawData)).digest('hex'),
    dispose: async () => rm(folder, { recursive: true, force: true }),
  }
}

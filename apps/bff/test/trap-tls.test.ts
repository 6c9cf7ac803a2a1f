import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '../src/config/secret.ts'
import { UnityFailure } from '../src/platform/unity/failure.ts'
import { createUnityLink } from '../src/platform/unity/link.ts'
import { unityTiming } from '../src/platform/unity/timing.ts'
import { ask } from './harness/ask.ts'
import { createAuthority, type Authority } from './harness/certificates.ts'
import { startDesk } from './harness/desk.ts'
import { answerJson, startFakeUnity, type FakeUnity } from './harness/fake-unity.ts'
import { startSim } from './harness/sim.ts'

// T1: the proxy library verifies nothing by itself, and would send the administrator's password to anybody.

let ours: Authority
let foreign: Authority
let folder: string
let caFile: string
let foreignCaFile: string
const servers: FakeUnity[] = []

beforeAll(async () => {
  ;[ours, foreign] = await Promise.all([createAuthority(), createAuthority()])
  folder = await mkdtemp(join(tmpdir(), 'unity-desk-tls-'))
  caFile = join(folder, 'ca.pem')
  foreignCaFile = join(folder, 'foreign.pem')
  await Promise.all([writeFile(caFile, ours.pem), writeFile(foreignCaFile, foreign.pem)])
})
afterAll(async () => {
  for (const server of servers) await server.stop()
  await rm(folder, { recursive: true })
})

type Certified = { readonly server: FakeUnity; readonly sha256: string }

const serverWith = async (
  authority: Authority,
  options?: Parameters<Authority['certify']>[0],
): Promise<Certified> => {
  const { key, cert, sha256 } = await authority.certify(options)
  const server = await startFakeUnity(
    (_request, response) => answerJson(response, { name: 'vmrest', version: '14.0.1' }),
    { key, cert },
  )
  servers.push(server)
  return { server, sha256 }
}

type Trust = { readonly UNITY_CA_FILE?: string; readonly UNITY_CERT_SHA256?: string }

const call = async ({ url }: FakeUnity, trust: Trust): Promise<number | string> => {
  const link = createUnityLink(
    {
      UNITY_URL: [url],
      UNITY_USERNAME: 'desk',
      UNITY_CONCURRENCY: 3,
      UNITY_CA_FILE: trust.UNITY_CA_FILE,
      UNITY_CERT_SHA256: trust.UNITY_CERT_SHA256,
    },
    () => new Secret('canary'),
    { ...unityTiming, retryPause: [1, 2] },
  )
  try {
    return (await link.send({ method: 'PUT', path: '/version', search: '', accept: 'application/json' }))
      .status
  } catch (error) {
    if (!(error instanceof UnityFailure)) throw error
    return `${error.reason}, ${error.sent ? 'sent' : 'not sent'}`
  } finally {
    await link.close()
  }
}

const NOT_SENT = 'unreachable, not sent'

describe('T1: whom the credentials go to', () => {
  test('the right server, known by its authority, by its own pin, by the pin of its authority, and by both', async () => {
    const { server, sha256 } = await serverWith(ours)
    expect(await call(server, { UNITY_CA_FILE: caFile })).toBe(200)
    expect(await call(server, { UNITY_CERT_SHA256: sha256 })).toBe(200)
    expect(await call(server, { UNITY_CERT_SHA256: ours.sha256 })).toBe(200)
    expect(await call(server, { UNITY_CA_FILE: caFile, UNITY_CERT_SHA256: sha256 })).toBe(200)
    expect(server.received).toHaveLength(4)
    expect(server.received[0]?.headers['authorization']).toMatch(/^Basic /)
  })

  test.each<readonly [string, (pins: { own: string; authority: string }) => Trust]>([
    ['nothing', () => ({})],
    ['a foreign authority', () => ({ UNITY_CA_FILE: 'foreign' })],
    ['a wrong pin', () => ({ UNITY_CERT_SHA256: 'ab'.repeat(32) })],
    ['the pin of a foreign authority', () => ({ UNITY_CERT_SHA256: foreign.sha256 })],
    [
      'the right pin and a foreign authority',
      ({ own }) => ({ UNITY_CA_FILE: 'foreign', UNITY_CERT_SHA256: own }),
    ],
    [
      'the right authority and a wrong pin',
      () => ({ UNITY_CA_FILE: 'own', UNITY_CERT_SHA256: 'ab'.repeat(32) }),
    ],
  ])('nobody, where the right server is known by %s', async (_what, trust) => {
    const { server, sha256 } = await serverWith(ours)
    const { UNITY_CA_FILE: ca, ...pin } = trust({ own: sha256, authority: ours.sha256 })
    const files = { own: caFile, foreign: foreignCaFile } as Record<string, string>
    const file = ca === undefined ? undefined : files[ca]
    expect(await call(server, { ...pin, ...(file !== undefined && { UNITY_CA_FILE: file }) })).toBe(NOT_SENT)
    expect(server.received).toEqual([])
  })

  test.each<readonly [string, Parameters<Authority['certify']>[0]]>([
    ['for another name', { name: 'elsewhere.example' }],
    ['expired', { valid: [-20, -1] }],
    ['not yet valid', { valid: [1, 20] }],
  ])('nobody, where the certificate is %s, whatever it is known by', async (_what, options) => {
    const { server, sha256 } = await serverWith(ours, options)
    for (const trust of [
      { UNITY_CA_FILE: caFile },
      { UNITY_CERT_SHA256: sha256 },
      { UNITY_CERT_SHA256: ours.sha256 },
      { UNITY_CA_FILE: caFile, UNITY_CERT_SHA256: sha256 },
    ])
      expect(await call(server, trust)).toBe(NOT_SENT)
    expect(server.received).toEqual([])
  })

  test('nobody, where the pinned authority is only sent along and has signed nothing', async () => {
    const impostor = await foreign.certify()
    const server = await startFakeUnity((_request, response) => answerJson(response, {}), {
      key: impostor.key,
      cert: `${impostor.cert.split('-----END CERTIFICATE-----')[0]}-----END CERTIFICATE-----\n${ours.pem}\n`,
    })
    servers.push(server)
    expect(await call(server, { UNITY_CERT_SHA256: ours.sha256 })).toBe(NOT_SENT)
    expect(server.received).toEqual([])
  })

  test('nobody, where the server speaks an old TLS', async () => {
    const { key, cert } = await ours.certify()
    const server = await startFakeUnity((_request, response) => answerJson(response, {}), {
      key,
      cert,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    })
    servers.push(server)
    expect(await call(server, { UNITY_CA_FILE: caFile })).toBe(NOT_SENT)
    expect(server.received).toEqual([])
  })
})

describe('F16: a desk in front of it', () => {
  test('that trusts another: 503 without a word of the reason, degraded, and back without a restart', async () => {
    const wrong = await ours.certify({ name: 'elsewhere.example' })
    const right = await ours.certify()
    const server = await startFakeUnity(
      (_request, response) => answerJson(response, { name: 'vmrest', version: '14' }),
      wrong,
    )
    const desk = await startDesk({
      unity: server.url,
      env: { UNITY_CA_FILE: caFile, DIRECTORY_SWEEP: 'off' },
      quick: true,
    })
    const vera = await desk.signIn('vera')
    const refused = await vera.get('/vmrest/version', { accept: 'application/json' })
    expect([refused.status, refused.json().errors.code]).toEqual([503, 'UNITY_UNAVAILABLE'])
    expect(refused.text).not.toMatch(/certificate|altname|elsewhere|localhost/i)
    expect((await ask(`${desk.url}/readyz`)).json().unity).toBe('unreachable')
    expect(server.received).toEqual([])
    server.certify(right)
    await expect.poll(async () => (await vera.get('/vmrest/version')).status).toBe(200)
    await server.stop()
  })

  test('the simulator with --tls, by the file and by the fingerprint that it prints', async () => {
    const sim = await startSim(['--users', '20', '--tls'])
    const desk = await startDesk({
      unity: sim.url,
      env: {
        UNITY_CA_FILE: sim.said(/unity-sim ca (\S+)/),
        UNITY_CERT_SHA256: sim.said(/certificate sha256 (\S+)/),
        DIRECTORY_SWEEP: 'off',
      },
    })
    expect((await (await desk.signIn('vera')).get('/vmrest/version')).status).toBe(200)
  })
})

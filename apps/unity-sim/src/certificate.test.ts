import { X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { connect } from 'node:tls'
import { expect, it } from 'vitest'
import { ask } from './testing/ask.ts'
import { ADMIN, startSim } from './testing/start.ts'

it('serves under a certificate that its authority vouches for, under every local name', async () => {
  const { sim, url } = await startSim({ tls: true })
  const { caFile = '', sha256 } = sim.certificate ?? {}
  const ca = await readFile(caFile, 'utf8')
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  expect((await stat(caFile)).mode & 0o777).toBe(0o600)
  const got = await ask(`${url}/vmrest/version`, { as: ADMIN, ca })
  expect(got.status).toBe(200)
  expect(got.cookies[0]).toContain('; Secure; HttpOnly')
  const { port } = new URL(url)
  for (const servername of ['localhost', hostname()]) {
    const fingerprint = await new Promise((resolve, reject) => {
      const socket = connect({ port: Number(port), host: '127.0.0.1', ca, servername }, () => {
        const leaf = new X509Certificate(socket.getPeerCertificate(true).raw)
        resolve(leaf.fingerprint256.replaceAll(':', '').toLowerCase())
        socket.destroy()
      })
      socket.on('error', reject)
    })
    expect(fingerprint).toBe(sha256)
  }
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
})

it('is trusted by nobody who was not given the authority', async () => {
  const { url } = await startSim({ tls: true })
  await expect(ask(`${url}/vmrest/version`, { as: ADMIN })).rejects.toThrow(/certificate/)
})

it('takes its file along when it ends', async () => {
  const { sim } = await startSim({ tls: true })
  const file = sim.certificate?.caFile ?? ''
  await sim.certificate?.dispose()
  await expect(stat(file)).rejects.toThrow('ENOENT')
})

import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, statfs, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { fillDataDirectory, newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { startSim, type Sim } from './harness/sim.ts'

// A disk that is full is a small file system in memory, which only root can mount.

const canMount = (): boolean => {
  if (process.getuid?.() !== 0) return false
  const probe = join(tmpdir(), `unity-desk-mount-${process.pid}`)
  try {
    execFileSync('mkdir', ['-p', probe])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe], { stdio: 'ignore' })
    execFileSync('umount', [probe])
    return true
  } catch {
    return false
  } finally {
    execFileSync('rmdir', [probe])
  }
}

const mounts: string[] = []
const smallDisk = async (size: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'unity-desk-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  mounts.push(folder)
  return folder
}
const fill = async (folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  await writeFile(join(folder, 'filler'), Buffer.alloc(bavail * bsize)).catch(() => undefined)
}
const free = (folder: string): Promise<void> => rm(join(folder, 'filler'), { force: true })

let sim: Sim
beforeAll(async () => {
  sim = await startSim(['--users', '20'])
})
afterAll(() => sim.stop())
beforeEach(() => sim.forget())
afterEach(async () => {
  for (const folder of mounts.splice(0)) {
    execFileSync('umount', ['-l', folder])
    await rm(folder, { recursive: true, force: true })
  }
})

const ready = async ({ url }: Desk) => {
  const { status, json } = await ask(`${url}/readyz`)
  return [status, json().database]
}

const doneIn = async (dataDirectory: string): Promise<number> =>
  actsIn(await recordsIn(dataDirectory)).filter(({ endings }) => endings.at(-1)?.result === 'done').length

describe.runIf(canMount())('a full disk (needs root, to mount one)', () => {
  test('F25: under the journal: nothing is sent, readiness says so, and all is well when there is room', async () => {
    const disk = await smallDisk('64k')
    const dataDirectory = await newDataDirectory()
    await rm(join(dataDirectory, 'audit.ndjson'), { force: true })
    await symlink(join(disk, 'audit.ndjson'), join(dataDirectory, 'audit.ndjson'))
    const desk = await startDesk({ unity: sim.url, dataDirectory, env: { DIRECTORY_SWEEP: 'off' } })
    const hal = await desk.signIn('hal')
    const path = `/api/users/${await sim.userId('mrossini')}/pin-reset`
    expect((await hal.post(path)).status).toBe(200)
    await sim.forget()

    await fill(disk)
    // The last block of the file has room for a few records more.
    let refused = await hal.post(path)
    while (refused.status === 200) refused = await hal.post(path)
    const applied = (await sim.writes()).length
    expect([refused.status, refused.json().type]).toEqual([503, 'urn:unity-desk:audit-unavailable'])
    const id = await sim.userId('mrossini')
    expect((await hal.put(`/vmrest/users/${id}/credential/pin`, { HackCount: '0' })).status).toBe(503)
    expect(await sim.writes()).toHaveLength(applied)
    expect(await ready(desk)).toEqual([503, 'failed'])
    // Reading goes on.
    expect((await hal.get('/vmrest/version')).status).toBe(200)
    expect((await hal.get('/api/directory')).status).toBe(200)

    await free(disk)
    await expect.poll(() => ready(desk)).toEqual([200, 'ok'])
    expect((await hal.post(path)).status).toBe(200)
    // An outcome for which there was no room is written when there is.
    await expect.poll(() => doneIn(dataDirectory)).toBe(2 + applied)
    expect(actsIn(await recordsIn(dataDirectory))).toHaveLength(2 + applied)
    await desk.stop()
    const again = await startDesk({ unity: sim.url, dataDirectory, env: { DIRECTORY_SWEEP: 'off' } })
    expect(again.process.stderr()).not.toContain('continue the chain')
    await again.stop()
    await rm(dataDirectory, { recursive: true })
  })

  test('T25, F26: under everything: writes are refused, what was acknowledged is there after a restart', async () => {
    const disk = await smallDisk('96m')
    const dataDirectory = join(disk, 'data')
    fillDataDirectory(dataDirectory)
    const env = { DIRECTORY_SWEEP: 'off' }
    const desk = await startDesk({ unity: sim.url, dataDirectory, env })
    const hal = await desk.signIn('hal')
    const path = `/api/users/${await sim.userId('sobrien')}/pin-reset`
    expect((await hal.post(path)).status).toBe(200)
    await sim.forget()
    await fill(disk)
    const statuses: number[] = []
    for (let count = 0; count < 3; count += 1) statuses.push((await hal.post(path)).status)
    const applied = (await sim.writes()).length
    expect(statuses.filter((status) => status === 200)).toHaveLength(applied)
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true)
    desk.process.signal('SIGKILL')
    await desk.process.ended

    await free(disk)
    const next = await startDesk({ unity: sim.url, dataDirectory, env, quick: true })
    expect((await ask(`${next.url}/api/session`, { headers: { cookie: hal.cookie } })).status).toBe(200)
    // An outcome for which there was no room is found out by reading back.
    await expect.poll(() => doneIn(dataDirectory)).toBe(1 + applied)
    await next.stop()
  })
})

if (!canMount())
  test.skip('a full disk cannot be made here: mounting a small one needs root', () => undefined)

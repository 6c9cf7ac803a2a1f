import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { root } from './root.ts'

const STARTS_ONE = `
  import { run } from './e2e/process.ts'
  const { ready } = await run('apps/bff/demo/outbox.ts', [], {}, /^outbox listening on (\\S+)/)
  process.stdout.write(ready)
  setInterval(() => undefined, 1000)
`

test('a program of an end-to-end test ends with whoever started it, however that ended', async () => {
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', STARTS_ONE], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = (await once(starter.stdout, 'data')) as [Buffer]
  const isThere = (): Promise<boolean> =>
    fetch(url.toString('utf8')).then(
      ({ ok }) => ok,
      () => false,
    )
  expect(await isThere()).toBe(true)
  starter.kill('SIGKILL')
  await expect.poll(isThere, { timeout: 30_000 }).toBe(false)
})

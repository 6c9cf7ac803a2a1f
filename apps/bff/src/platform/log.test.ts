import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LOG = fileURLToPath(new URL('log.ts', import.meta.url))
const SCRIPT = `
  import { createLog } from ${JSON.stringify(LOG)}
  const log = createLog('trace')
  const cause = Object.assign(new Error('the cause'), { body: 'canary-1', code: 'ECONNRESET' })
  const error = Object.assign(new Error('what happened', { cause }), { request: { body: 'canary-2' }, headers: 'canary-3' })
  log.error({ err: error }, 'failed')
  log.error(error, 'failed')
  log.info({ req: { id: 'r1', method: 'GET', url: '/x?pin=canary-4', headers: { cookie: 'canary-5' } }, res: { statusCode: 200, payload: 'canary-6' } }, 'request')
  log.info('line\\nbreak')
`

test('the log goes to standard error, one line each, and holds of errors and requests only what is safe', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(stderr).not.toContain('canary')
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toHaveLength(4)
  expect(lines[0]).toMatchObject({
    err: { message: 'what happened', cause: { message: 'the cause', code: 'ECONNRESET' } },
  })
  expect(lines[2]).toMatchObject({ req: { id: 'r1', method: 'GET', url: '/x' }, res: { statusCode: 200 } })
})

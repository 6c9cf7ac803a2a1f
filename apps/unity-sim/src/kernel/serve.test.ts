import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

it('lets so many in at a time, so many wait, and refuses the rest in the format that was asked for', async () => {
  const { admin } = await startSim({ concurrency: 1, queue: 1, latency: 200 })
  const headers = { accept: 'application/json' }
  const answers = await Promise.all([1, 2, 3, 4].map(async () => admin('/version', { headers })))
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '200', '503', '503'])
  expect(answers.find(({ status }) => status === 503)?.text).toBe(
    '{"errors":{"code":"SERVER_BUSY","message":"Server Busy"}}',
  )
})

it('refuses who waited too long', async () => {
  const { admin } = await startSim({ concurrency: 1, queueTimeout: 20, latency: 300 })
  const answers = await Promise.all([1, 2].map(async () => admin('/version')))
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '503'])
})

it('lets the latency of others be when they are not for CUPI', async () => {
  const { url, admin } = await startSim({ concurrency: 1, queue: 0, latency: 200 })
  const slow = admin('/version')
  const page = await fetch(`${url}/cuadmin`)
  expect(page.status).toBe(404)
  expect((await slow).status).toBe(200)
})

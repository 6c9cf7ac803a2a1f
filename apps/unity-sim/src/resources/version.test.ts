import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

it('prints name and version in lower case, in both formats', async () => {
  const { admin } = await startSim({ version: '15.0.1.11900-8' })
  expect((await admin('/version')).text).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<VersionInformation><name>vmrest</name><version>15.0.1.11900-8</version></VersionInformation>',
  )
  const json = await admin('/version', { headers: { accept: 'application/json' } })
  expect(json.text).toBe('{"name":"vmrest","version":"15.0.1.11900-8"}')
})

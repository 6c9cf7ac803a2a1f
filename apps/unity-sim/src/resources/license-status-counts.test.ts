import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

it('licences are counted by tag', async () => {
  const { read, admin } = await startSim()
  const { '@total': users } = await read('/users?rowsPerPage=0')
  expect(await read('/licensestatuscounts/LicSubscribersMax')).toMatchObject({
    URI: '/vmrest/licensestatuscounts/LicSubscribersMax',
    TagName: 'LicSubscribersMax',
    Count: users,
    featureName: 'CUC_BasicMessaging',
  })
  expect(await read('/licensestatuscounts?rowsPerPage=0')).toEqual({ '@total': '6' })
  expect((await admin('/licensestatuscounts')).text).toMatch(
    /<LicenseStatusCount><URI>[^<]+<\/URI><TagName>LicSubscribersMax<\/TagName><ObjectId>[^<]+<\/ObjectId><Count>\d+</,
  )
  expect((await admin('/licensestatuscounts/LicNone')).status).toBe(404)
})

it('licences are listed by user, page by page', async () => {
  const { read } = await startSim()
  const page = await read<{ '@total': string; UserLicense: Row[] }>(
    '/userlicenses?rowsPerPage=2&pageNumber=2',
  )
  expect(page.UserLicense).toHaveLength(2)
  expect(page.UserLicense[0]).toEqual({
    Alias: page.UserLicense[0]?.['Alias'],
    Messaging: 'Basic',
    SpeechView: '',
  })
})

import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Rows<K extends string> = Record<K, Record<string, string>[]>

it('are listed once for each use, and all of them have names', async () => {
  const { read, admin } = await startSim()
  const { InstalledLanguage: installed } = await read<Rows<'InstalledLanguage'>>('/installedlanguages')
  const english = installed.filter(({ LanguageCode }) => LanguageCode === '1033')
  expect(english.map(({ LanguageType }) => LanguageType)).toEqual(['0', '1', '2', '3'])
  expect(installed[0]).toEqual({
    LanguageCode: '1033',
    LanguageType: '0',
    Loaded: 'true',
    IsLicensed: 'true',
  })
  const { LanguageMapping: map } = await read<Rows<'LanguageMapping'>>('/languagemap')
  expect(map.find(({ LanguageTag }) => LanguageTag === 'en-US')).toEqual({
    LanguageCode: '1033',
    LanguageAbbreviation: 'ENU',
    LanguageTag: 'en-US',
  })
  const named = new Set(map.map(({ LanguageCode }) => LanguageCode))
  expect(installed.filter(({ LanguageCode = '' }) => !named.has(LanguageCode))).toEqual([])
  expect((await admin('/languagemap?rowsPerPage=1')).text).toMatch(
    /<LanguageMappings total="\d+"><LanguageMapping>/,
  )
})

import { bool, int } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** A language that is installed for one use. The same code comes once for each use. */
export const installedLanguages = defineResource({
  path: 'installedlanguages',
  kind: 'collection',
  list: 'InstalledLanguages',
  item: 'InstalledLanguage',
  verbs: ['list'],
  fields: {
    LanguageCode: int({ always: true, about: 'Windows LCID, 1033 is US English; languageMap has its names' }),
    LanguageType: int({
      always: true,
      values: { '0': 'phone prompts', '1': 'screens', '2': 'speech recognition', '3': 'speech synthesis' },
    }),
    Loaded: bool(),
    IsLicensed: bool(),
  },
  about: 'A language that is installed, and what for.',
  confidence: 'client',
  source: 'cupi.md 4.13 (SDK InstalledLanguage)',
})

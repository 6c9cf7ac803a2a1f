import { int, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Every language that Unity has a code for, installed or not. */
export const languageMap = defineResource({
  path: 'languagemap',
  kind: 'collection',
  list: 'LanguageMappings',
  item: 'LanguageMapping',
  verbs: ['list'],
  fields: {
    LanguageCode: int({ always: true, about: 'Windows LCID' }),
    LanguageAbbreviation: text({ about: 'three letters, of Windows' }),
    LanguageTag: text({ about: 'as in BCP 47, such as en-US' }),
  },
  about: 'The names of a language code.',
  confidence: 'client',
  source: 'cupi.md 4.13 (node-audio reads LanguageCode and LanguageTag; PSCUC prints all three)',
})

/** Languages that mails are written in. */
const languages = ['en', 'de', 'es', 'fr', 'pt'] as const

export type Language = (typeof languages)[number]

/** The lower ten bits of a Windows LCID are the language, the others its country ([MS-LCID] 2.1). */
const PRIMARY_LANGUAGE = 0x3_ff

const ofPrimary: ReadonlyMap<number, Language> = new Map([
  [0x09, 'en'],
  [0x07, 'de'],
  [0x0a, 'es'],
  [0x0c, 'fr'],
  [0x16, 'pt'],
])

const ofTag = (tag: string): Language | undefined => {
  const [primary] = tag.trim().toLowerCase().split('-')
  return languages.find((language) => language === primary)
}

/** The first language of an Accept-Language header that mails are written in; browsers send the best first. */
export const languageAccepted = (header: string | undefined): Language | undefined =>
  header
    ?.split(',')
    .map((each) => ofTag(each.split(';', 1)[0] ?? ''))
    .find((language) => language !== undefined)

export type Speaker = {
  /** Windows LCID. */
  readonly Language?: number | null | undefined
  /** The language is Unity's own, and nobody chose it for this person. */
  readonly UseDefaultLanguage?: boolean | null | undefined
}

/** The language that was chosen for a person, else that of the browser in use, else Unity's own, else English. */
export const languageOf = ({ Language, UseDefaultLanguage }: Speaker, accepted?: Language): Language => {
  const atUnity =
    Language === undefined || Language === null ? undefined : ofPrimary.get(Language & PRIMARY_LANGUAGE)
  return (UseDefaultLanguage === true ? (accepted ?? atUnity) : (atUnity ?? accepted)) ?? 'en'
}

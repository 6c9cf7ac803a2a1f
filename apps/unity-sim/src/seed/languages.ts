import type { Store } from '../kernel/store.ts'
import { fixedId } from '../site.ts'

/** Code, abbreviation of Windows, tag of BCP 47 (the first four are printed in the help of PSCUC). */
const MAP = `
1025 ARA ar-SA|1026 BGR bg-BG|1027 CAT ca-ES|1028 CHT zh-TW|1029 CSY cs-CZ|1030 DAN da-DK|1031 DEU de-DE|1032 ELL el-GR
1033 ENU en-US|1035 FIN fi-FI|1036 FRA fr-FR|1037 HEB he-IL|1038 HUN hu-HU|1040 ITA it-IT|1041 JPN ja-JP|1042 KOR ko-KR
1043 NLD nl-NL|1044 NOR nb-NO|1045 PLK pl-PL|1046 PTB pt-BR|1048 ROM ro-RO|1049 RUS ru-RU|1050 HRV hr-HR|1051 SKY sk-SK
1053 SVE sv-SE|1054 THA th-TH|1055 TRK tr-TR|1057 IND id-ID|1058 UKR uk-UA|1060 SLV sl-SI|1061 ETI et-EE|1062 LVI lv-LV
1063 LTH lt-LT|1066 VIT vi-VN|2052 CHS zh-CN|2055 DES de-CH|2057 ENG en-GB|2058 ESM es-MX|2070 PTG pt-PT|3076 ZHH zh-HK
3081 ENA en-AU|3082 ESN es-ES|3084 FRC fr-CA|4105 ENC en-CA|16393 ENN en-IN|33801 ENX en-US`

// Phone, screens and synthesis; US English can be spoken to as well (the four types of cupi.md 4.13).
const INSTALLED: readonly (readonly [code: string, types: readonly string[]])[] = [
  ['1033', ['0', '1', '2', '3']],
  ['2057', ['0', '1', '3']],
  ['1031', ['0', '1', '3']],
  ['1036', ['0', '1', '3']],
  ['1040', ['0', '1', '3']],
  ['3082', ['0', '1', '3']],
]

/** The languages that there are, and those that the demo company has installed. */
export const insertLanguages = (store: Store): void => {
  for (const line of MAP.trim().split(/[|\n]/)) {
    const [code = '', abbreviation = '', tag = ''] = line.split(' ')
    store.table('languageMap').insert({
      ObjectId: fixedId(`language ${code}`),
      LanguageCode: code,
      LanguageAbbreviation: abbreviation,
      LanguageTag: tag,
    })
  }
  for (const [code, types] of INSTALLED)
    for (const type of types)
      store.table('installedLanguages').insert({
        ObjectId: fixedId(`installed language ${code} ${type}`),
        LanguageCode: code,
        LanguageType: type,
        Loaded: 'true',
        IsLicensed: 'true',
      })
}

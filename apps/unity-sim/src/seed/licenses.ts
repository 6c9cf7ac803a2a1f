import type { Store } from '../kernel/store.ts'
import { fixedId } from '../site.ts'

/** Tag, feature at the licence server, words for it, and the table whose rows take it (CUPI guide, License dump). */
const LICENSES: readonly (readonly [tag: string, feature: string, words: string, table?: string])[] = [
  ['LicSubscribersMax', 'CUC_BasicMessaging', 'Total Number of Voicemail users', 'users'],
  ['LicSrsvCuceSubscribersMax', 'CUC_EnhancedMessaging', 'Total Number of Enhanced Messaging Users'],
  ['LicSTTSubscribersMax', 'CUC_SpeechView', 'Speechview Standard users'],
  ['LicSTTProSubscribersMax', 'CUC_SpeechViewPro', 'Speechview Professional Users'],
  ['LicRealspeakSessionsMax', 'CUC_SpeechConnectPort', 'Total Number of speech connect sessions'],
  ['LicContactsMax', 'CUC_SpeechConnectGuestUser', 'Total Number of Contacts', 'contacts'],
]

/** The table whose rows take a licence; undefined where none does. */
export const countedBy = (tag: string): string | undefined =>
  LICENSES.find(([each]) => each.toLowerCase() === tag.toLowerCase())?.[3]

export const insertLicenses = (store: Store): void => {
  for (const [tag, feature, words] of LICENSES)
    store.table('licenseStatusCounts').insert({
      ObjectId: fixedId(`license ${tag}`),
      TagName: tag,
      featureName: feature,
      description: words,
    })
}

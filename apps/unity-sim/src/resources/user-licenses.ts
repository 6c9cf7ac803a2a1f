import { userLicenses } from '@unity-desk/cupi/resources'
import { simulate } from '../kernel/simulate.ts'
import { people } from '../people/shape.ts'

// Everybody who is here takes a licence for voice mail; the company has none for transcription.
export const simulated = [
  simulate({
    name: 'userLicenses',
    resource: userLicenses,
    shape: people,
    join: (row) => ({ ...row, Messaging: 'Basic', SpeechView: '' }),
  }),
]

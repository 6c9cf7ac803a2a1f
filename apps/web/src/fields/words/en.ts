import { belongings } from '../en/belongings.ts'
import { credentials } from '../en/credentials.ts'
import { handlers } from '../en/handlers.ts'
import { meanings } from '../en/meanings.ts'
import { people } from '../en/people.ts'
import { values } from '../en/values.ts'

export const words = {
  labels: { ...people, ...belongings, ...handlers, ...credentials },
  meanings,
  values,
  pick: {
    gone: 'What stands here is not at Unity any more: choose another.',
    none: 'Nothing of this name.',
    reading: 'Reading Unity’s list …',
    away: 'Unity’s list could not be read. What stands here stays.',
    beginning: 'Type the beginning of a name to find others',
  },
}

export type Words = typeof words

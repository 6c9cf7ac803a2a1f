import { belongings } from '../de/belongings.ts'
import { credentials } from '../de/credentials.ts'
import { handlers } from '../de/handlers.ts'
import { meanings } from '../de/meanings.ts'
import { people } from '../de/people.ts'
import { values } from '../de/values.ts'
import type { Words } from './en.ts'

export const words: Words = {
  labels: { ...people, ...belongings, ...handlers, ...credentials },
  meanings,
  values,
  pick: {
    gone: 'Was hier steht, gibt es bei Unity nicht mehr: Wählen Sie etwas anderes.',
    none: 'Nichts mit diesem Namen.',
    reading: 'Die Liste von Unity wird gelesen …',
    away: 'Die Liste von Unity war nicht zu lesen. Was hier steht, bleibt.',
    beginning: 'Geben Sie den Anfang eines Namens ein, um andere zu finden',
  },
}

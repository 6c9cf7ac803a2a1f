import { belongings } from '../fr/belongings.ts'
import { credentials } from '../fr/credentials.ts'
import { handlers } from '../fr/handlers.ts'
import { meanings } from '../fr/meanings.ts'
import { people } from '../fr/people.ts'
import { values } from '../fr/values.ts'
import type { Words } from './en.ts'

export const words: Words = {
  labels: { ...people, ...belongings, ...handlers, ...credentials },
  meanings,
  values,
  pick: {
    gone: 'Ce qui figure ici n’existe plus chez Unity : choisissez autre chose.',
    none: 'Rien de ce nom.',
    reading: 'Lecture de la liste d’Unity…',
    away: 'La liste d’Unity n’a pas pu être lue. Ce qui figure ici est conservé.',
    beginning: 'Saisissez le début d’un nom pour en trouver d’autres',
  },
}

import { belongings } from '../pt/belongings.ts'
import { credentials } from '../pt/credentials.ts'
import { handlers } from '../pt/handlers.ts'
import { meanings } from '../pt/meanings.ts'
import { people } from '../pt/people.ts'
import { values } from '../pt/values.ts'
import type { Words } from './en.ts'

export const words: Words = {
  labels: { ...people, ...belongings, ...handlers, ...credentials },
  meanings,
  values,
  pick: {
    gone: 'O que está aqui não existe mais no Unity: escolha outra opção.',
    none: 'Nada com este nome.',
    reading: 'Lendo a lista do Unity…',
    away: 'Não foi possível ler a lista do Unity. O que está aqui permanece.',
    beginning: 'Digite o começo de um nome para encontrar outros',
  },
}

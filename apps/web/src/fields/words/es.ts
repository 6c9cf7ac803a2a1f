import { belongings } from '../es/belongings.ts'
import { credentials } from '../es/credentials.ts'
import { handlers } from '../es/handlers.ts'
import { meanings } from '../es/meanings.ts'
import { people } from '../es/people.ts'
import { values } from '../es/values.ts'
import type { Words } from './en.ts'

export const words: Words = {
  labels: { ...people, ...belongings, ...handlers, ...credentials },
  meanings,
  values,
  pick: {
    gone: 'Lo que figura aquí ya no existe en Unity: elija otra opción.',
    none: 'Nada con este nombre.',
    reading: 'Leyendo la lista de Unity…',
    away: 'No se pudo leer la lista de Unity. Lo que figura aquí se mantiene.',
    beginning: 'Escriba el comienzo de un nombre para encontrar otros',
  },
}

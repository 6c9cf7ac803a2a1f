import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Buscar una acción, una página o una persona',
  placeholder: '¿Qué quiere hacer o a quién busca?',
  found: 'Resultados',
  acts: 'En esta página',
  places: 'Ir a',
  people: 'Personas',
  recent: 'Abiertas hace poco',
  nothing: (text) => `Nada aquí se llama «${isolate(text)}».`,
}

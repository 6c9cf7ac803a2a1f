import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Chercher une action, une page ou une personne',
  placeholder: 'Que voulez-vous faire, ou qui cherchez-vous ?',
  found: 'Résultats',
  acts: 'Sur cette page',
  places: 'Aller à',
  people: 'Personnes',
  recent: 'Ouvertes récemment',
  nothing: (text) => `Rien ici ne s’appelle « ${isolate(text)} ».`,
}

import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Private Listen',
  about: 'Empfänger, die diese Person gemeinsam anspricht. Niemand sonst sieht diese Listen.',
  empty: {
    title: 'Keine privaten Listen.',
    text: 'Eine Liste wird hier angelegt oder von der Person am Telefon.',
  },
  number: (number) => `Nummer ${number}`,
  add: 'Liste hinzufügen',
  edit: 'Liste bearbeiten',
  removal: 'Diese Liste löschen?',
  removalText: (name) => `${isolate(name)} verschwindet mit allen, die darauf stehen. Die Personen bleiben.`,
  members: {
    title: 'Mitglieder',
    none: 'Noch steht niemand darauf.',
    find: 'Person zum Hinzufügen suchen',
    found: 'Gefundene Personen',
    addNamed: (name) => `${name} hinzufügen`,
    unnamed: 'Ohne Namen',
    removal: 'Von der Liste nehmen?',
    removalText: (name, list) => `${isolate(name)} wird von ${isolate(list)} genommen.`,
  },
}

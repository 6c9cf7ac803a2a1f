import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Vorgang, Seite oder Person suchen',
  placeholder: 'Was möchten Sie tun, oder wen suchen Sie?',
  found: 'Treffer',
  acts: 'Auf dieser Seite',
  places: 'Gehe zu',
  people: 'Personen',
  recent: 'Zuletzt geöffnet',
  nothing: (text) => `Nichts hier heißt „${isolate(text)}“.`,
}

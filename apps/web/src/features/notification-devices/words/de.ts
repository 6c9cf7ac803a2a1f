import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Benachrichtigungsgeräte',
  about:
    'Wie diese Person von neuen Nachrichten erfährt. Eine Nummer oder Adresse außerhalb der Firma trägt Nachrichten nach draußen.',
  empty: {
    title: 'Keine Benachrichtigungsgeräte.',
    text: 'Nur die Lampe am Telefon zeigt dieser Person neue Nachrichten an.',
  },
  kind: 'Art des Geräts',
  kinds: {
    phone: 'Anruf',
    pager: 'Pager',
    smtp: 'E-Mail als Text',
    sms: 'Kurznachricht',
    html: 'E-Mail mit Gestaltung',
  },
  otherKind: 'Von anderer Art, hier nicht zu ändern',
  on: 'An',
  off: 'Aus',
  add: 'Gerät hinzufügen',
  edit: 'Gerät bearbeiten',
  removal: 'Dieses Gerät löschen?',
  removalText: (name) => `${isolate(name)} meldet keine neuen Nachrichten mehr.`,
}

import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Einstellungen',
  groups: {
    who: 'Zur Person',
    reach: 'Erreichbarkeit',
    site: 'Arbeitsplatz',
    service: 'Dienst und Zugang',
    language: 'Sprache und Zeit',
    signIn: 'Bei der Anmeldung am Telefon',
    listening: 'Beim Anhören von Nachrichten',
    messages: 'Reihenfolge und Löschen',
    sending: 'Senden',
    calls: 'Anrufe und Begrüßungen',
    menus: 'Telefonmenüs',
    speech: 'Spracherkennung',
    web: 'Seiten im Web',
  },
  usual: 'sonst',
  find: 'Einstellung suchen',
  findHint: (key) => `Einstellung suchen (${key})`,
  placeholder: 'Ein Wort der Bedeutung oder der Name bei Unity',
  found: (found, all) =>
    found === all ? `${count(all)} Einstellungen` : `${count(found)} von ${count(all)} Einstellungen`,
  changedOf: (changed, all) => `${count(all)}, davon ${count(changed)} geändert`,
  unsaved: (changed) => `${count(changed)} ${plural(changed, 'Änderung', 'Änderungen')}, nicht gespeichert:`,
  flawed: (label) => `Berichtigen Sie zuerst: ${label}.`,
  discard: 'Verwerfen',
  leave: {
    title: (changed) => `${count(changed)} ${plural(changed, 'Änderung', 'Änderungen')} verwerfen?`,
    text: 'Was Sie eingegeben haben, ist nicht gespeichert.',
    stay: 'Weiter bearbeiten',
  },
}

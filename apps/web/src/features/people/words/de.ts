import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockOrDay, count, fromNow } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  nav: 'Personen',
  title: 'Person suchen',
  search: {
    label: 'Person suchen',
    placeholder: 'Name, Durchwahl, Alias, E-Mail …',
    key: 'Person suchen',
    move: 'Durch die Treffer gehen',
    open: 'Person öffnen',
  },
  results: {
    label: 'Gefundene Personen',
    alsoAt: 'auch unter',
    total: (found, everybody) =>
      everybody === undefined || found === everybody
        ? `${count(found)} ${plural(found, 'Person', 'Personen')}`
        : `${count(found)} von ${count(everybody)}`,
    asOf: (at, now) => `Stand ${clockOrDay(at, now)}`,
    reading: 'das Verzeichnis wird noch gelesen',
    sweep: (read, of) => `${count(read)} von ${count(of)} gelesen`,
    loadingMore: 'Weitere werden gelesen …',
    nobody: (q) => `Zu „${isolate(q)}“ wurde niemand gefunden.`,
    nobodyTry:
      'Versuchen Sie einen Teil des Namens, die Durchwahl, den Alias, die E-Mail-Adresse oder die Abteilung. Mehrere Teile dürfen in beliebiger Reihenfolge stehen.',
    nobodyAlternates: (read, of) =>
      `Es kann eine weitere Durchwahl sein: Bisher sind die von ${count(read)} von ${count(of)} Personen gelesen.`,
    nobodyClear: 'Alle anzeigen',
    nobodyNarrowed: (q) =>
      q === ''
        ? 'In diesem Teil des Verzeichnisses ist niemand.'
        : `In diesem Teil wurde zu „${isolate(q)}“ niemand gefunden.`,
    nobodyNarrowedText: 'Die Liste ist eingeschränkt. Wer anruft, steht vielleicht nicht darin.',
    nobodyWiden: 'Unter allen suchen',
    nobodyOnList: 'Auf dieser Liste steht niemand.',
    nobodyOnListText: 'Personen kommen hinzu, während Unity langsam im Hintergrund gelesen wird.',
    empty: 'Das Verzeichnis ist leer.',
    emptyText: 'Hier erscheinen Personen, sobald es in Unity Connection welche gibt.',
    firstSweep: 'Das Verzeichnis wird noch aus Unity Connection gelesen.',
    firstSweepText: (read) =>
      `Bisher ${count(read)} ${plural(read, 'Person', 'Personen')}. Wer noch fehlt, erscheint von selbst; das erste Lesen dauert ein bis zwei Minuten.`,
  },
  narrow: {
    open: 'Filter',
    title: 'Filter und Spalten',
    close: 'Filter schließen',
    active: 'Wodurch die Liste eingeschränkt ist',
    take: (label) => `Entfernen: ${label}`,
    ticket: (ticket) => `Ticket ${isolate(ticket)}`,
    department: 'Abteilung',
    location: 'Standort',
    cos: 'Serviceklasse',
    any: 'Alle',
    option: (name, people) => `${name} (${count(people)})`,
    columns: 'Zu jeder Person anzeigen',
  },
  columns: {
    Alias: 'Alias',
    Department: 'Abteilung',
    EmailAddress: 'E-Mail',
    SmtpAddress: 'Unity-Adresse',
    City: 'Ort',
  },
  worklists: {
    title: 'Einen Blick wert',
    names: {
      locked: 'Jetzt gesperrt',
      expired: 'PIN abgelaufen',
      'never-enrolled': 'Nie eingerichtet',
      failing: 'Viele Fehlversuche',
    },
    checked: (checked, of) => `${count(checked)} von ${count(of)} geprüft`,
    oldest: (at, now) => `am längsten her: ${fromNow(at, now)}`,
  },
  badges: {
    locked: 'Gesperrt',
    administrator: 'Vom Admin gesperrt',
    expired: 'Abgelaufen',
    mustChange: 'Muss ändern',
    neverEnrolled: 'Nie eingerichtet',
    failures: (failures) => `${count(failures)} falsch`,
    protected: 'Geschützt',
    directoryOwned: 'Verzeichnis',
  },
  selection: {
    start: 'Auswählen',
    end: 'Beenden',
    title: 'Ausgewählte Personen',
    count: (people) => `${count(people)} ausgewählt`,
    all: 'Alle gezeigten',
    none: 'Keine',
    copy: 'E-Mails kopieren',
    copied: (addresses) => `${count(addresses)} ${plural(addresses, 'Adresse', 'Adressen')} kopiert.`,
    nothingToCopy: 'Keine von ihnen hat eine E-Mail-Adresse.',
    copyFailed: 'Der Browser erlaubt das Kopieren nicht.',
    save: 'Als CSV speichern',
  },
  recent: { title: 'Zuletzt geöffnet' },
  choose: {
    title: 'Wer ruft an?',
    text: 'Geben Sie oben einen Namen oder eine Durchwahl ein. Mit den Pfeiltasten gehen Sie durch die Treffer und sehen jede Person hier; die Eingabetaste öffnet sie.',
  },
}

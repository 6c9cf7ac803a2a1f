import type { Words } from './en.ts'

export const words: Words = {
  goes: 'Was beim Löschen verloren geht',
  about:
    'Bewahren Sie eine Kopie auf, sperren Sie die Person am letzten Tag aus, und löschen Sie sie, wenn niemand die Nachrichten mehr braucht.',
  state: 'Jetzt',
  shut: 'ausgesperrt',
  open: 'kann sich anmelden',
  messages: 'Nachrichten',
  notRead: 'nicht lesbar',
  none: 'keine',
  parts: {
    addresses: 'Adressen',
    alternateExtensions: 'Weitere Durchwahlen',
    lists: 'Mitglied in Listen',
    privateLists: 'Private Listen',
    notificationDevices: 'Benachrichtigungsgeräte',
    callHandlers: 'Call-Handler, die sie brauchen',
  },
  incomplete: (parts) => `Nicht ganz lesbar: ${parts}. Sehen Sie noch einmal nach, bevor Sie löschen.`,
  // The server says why in English.
  protectedBy: () => 'Diese Person ist geschützt: Nur ein Administrator von Unity Desk kann dies tun.',
  keep: 'Kopie speichern',
  shutOut: 'Aussperren',
  stepsLabel: 'Was getan wurde',
  steps: {
    'lock-pin': () => 'PIN gesperrt',
    'lock-password': () => 'Web-Passwort gesperrt',
    'leave-directory': () => 'Aus dem Telefonverzeichnis genommen',
    'stop-notification': (name) => `Benachrichtigung beendet (${name})`,
    delete: () => 'Gelöscht',
  },
  outcomes: {
    done: 'erledigt',
    unknown: 'unbekannt',
    refused: 'abgelehnt',
    failed: 'fehlgeschlagen',
    'not-tried': 'nicht versucht',
  },
  ended: {
    disable: {
      done: 'Die Person ist ausgesperrt.',
      partly:
        'Die Person ist zum Teil ausgesperrt. Sperren Sie sie noch einmal aus, um den Rest zu erledigen.',
      unknown:
        'Niemand weiß, ob alles getan wurde. Sperren Sie die Person noch einmal aus: Was getan ist, bleibt getan.',
      refused: 'Die Person wurde nicht ausgesperrt.',
    },
    delete: {
      done: 'Gelöscht.',
      partly: 'Zum Teil gelöscht. Sehen Sie noch einmal nach.',
      unknown: 'Niemand weiß, ob gelöscht wurde. Sehen Sie nach, bevor Sie es wiederholen.',
      refused: 'Nicht gelöscht.',
    },
  },
  lost: 'Es kam keine Antwort, und niemand weiß, ob es getan wurde. Sehen Sie nach, bevor Sie es wiederholen.',
  back: 'Zurück zur Suche',
  disable: {
    title: (name) => `${name} aussperren?`,
    text: 'PIN und Web-Passwort werden gesperrt, die Person verlässt das Telefonverzeichnis, und ihre Benachrichtigungen enden. Nachrichten bleiben, und alles davon lässt sich zurücknehmen.',
  },
  removal: {
    begin: 'Löschen …',
    title: (name) => `${name} endgültig löschen?`,
    text: 'Postfach, Nachrichten, Adressen und Begrüßungen sind sofort weg. Unity kennt keinen Weg zurück.',
    typeAlias: (alias) => `Geben Sie den Alias ${alias} ein`,
    wrong: 'Das ist nicht der Alias.',
    act: 'Löschen',
  },
}

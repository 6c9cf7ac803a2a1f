import { clockWithSeconds } from '#lib/time.ts'
import type { Words } from './en.ts'

const AGAIN = 'Versuchen Sie es gleich noch einmal.'
const TELL = 'Wenn es so bleibt, nennen Sie einem Administrator von Unity Desk die Anfragenummer.'
const ADMINISTRATOR = 'Fragen Sie einen Administrator von Unity Desk.'
const UNITY_DOWN = 'Unity Connection antwortet nicht.'

const problems: Words['problems'] = {
  'signed-out': { what: 'Sie sind abgemeldet.', now: 'Melden Sie sich an, um weiterzumachen.' },
  forbidden: { what: 'Das dürfen Sie nicht.', now: ADMINISTRATOR },
  'protected-target': { what: 'Diese Person ist geschützt.', now: ADMINISTRATOR },
  'domain-not-allowed': {
    what: 'Adressen dieser Domain sind hier nicht erlaubt.',
    now: 'Nehmen Sie eine Adresse einer anderen Domain.',
  },
  'address-owned': {
    what: 'Jemand hat diese Adresse bereits.',
    now: 'Löschen Sie sie zuerst dort, oder nehmen Sie eine andere.',
  },
  'step-up-required': {
    what: 'Ihr Passwort wird gebraucht.',
    now: 'Wiederholen Sie es und geben Sie Ihr Passwort ein, wenn danach gefragt wird.',
  },
  'mode-not-allowed': {
    what: 'Diese Art des Zurücksetzens ist ausgeschaltet.',
    now: 'Nehmen Sie die andere.',
  },
  'not-found': { what: 'Es ist nicht da.', now: 'Suchen Sie erneut: Es kann gelöscht worden sein.' },
  'verification-missing': {
    what: 'Der Anrufer ist nicht überprüft.',
    now: 'Überprüfen Sie zuerst den Anrufer.',
  },
  'verification-invalid': {
    what: 'Der Anrufer wurde für etwas anderes geprüft, oder vor zu langer Zeit.',
    now: 'Versuchen Sie es noch einmal: Der Anrufer wird neu geprüft.',
  },
  'approval-missing': {
    what: 'Eine zweite Person muss zustimmen.',
    now: 'Versuchen Sie es noch einmal, und fragen Sie im Team.',
  },
  'no-mail-address': {
    what: 'Dieser Person kann keine E-Mail gesendet werden.',
    now: 'Wählen Sie einen anderen Weg.',
  },
  'changed-since': {
    what: 'Inzwischen hat es jemand geändert.',
    now: 'Sehen Sie nach, wie es jetzt ist, und ändern Sie das.',
  },
  'not-revertable': { what: 'Es kann nicht zurückgenommen werden.', now: 'Ändern Sie es von Hand.' },
  'rule-refused': {
    what: 'Eine Regel lässt es nicht zu.',
    now: 'Ändern Sie es und versuchen Sie es noch einmal.',
  },
  'idempotency-conflict': {
    what: 'Das wurde schon in anderer Form gesendet.',
    now: 'Schließen Sie den Dialog und beginnen Sie neu.',
  },
  malformed: {
    what: 'Die Eingabe ist nicht verwendbar.',
    now: 'Ändern Sie sie und versuchen Sie es noch einmal.',
  },
  'directory-owned': { what: 'Das gehört dem Firmenverzeichnis.', now: 'Ändern Sie es dort.' },
  'wrong-code': { what: 'Das ist nicht der Code.', now: 'Lassen Sie ihn sich noch einmal vorlesen.' },
  'mode-unavailable': {
    what: 'Diese Art des Zurücksetzens ist nicht eingerichtet.',
    now: 'Nehmen Sie die andere.',
  },
  'sign-on-unavailable': { what: 'Das Single Sign-on antwortet nicht.', now: AGAIN },
  internal: { what: 'Bei Unity Desk ist etwas schiefgegangen.', now: TELL },
  'too-large': { what: 'Das ist zu viel auf einmal.', now: 'Senden Sie weniger.' },
  'too-many-requests': { what: 'Zu viele Anfragen.', now: AGAIN },
  'audit-unavailable': { what: 'Nichts wurde geändert.', now: TELL },
  'database-unavailable': { what: 'Die Datenbank von Unity Desk antwortet nicht.', now: TELL },
  busy: { what: 'Nichts wurde getan.', now: AGAIN },
  'unity-unavailable': { what: UNITY_DOWN, now: AGAIN },
  'unity-timeout': { what: UNITY_DOWN, now: 'Sehen Sie nach, bevor Sie es wiederholen.' },
  'unity-unusable': {
    what: 'Bei Unity Connection ist etwas schiefgegangen.',
    now: 'Sehen Sie nach, bevor Sie es wiederholen.',
  },
}

const kinds: Words['kinds'] = {
  rejected: { what: 'Unity hat es abgelehnt.', now: 'Ändern Sie es und versuchen Sie es noch einmal.' },
  unauthorized: { what: 'Sie sind abgemeldet.', now: 'Melden Sie sich an, um weiterzumachen.' },
  forbidden: { what: 'Das dürfen Sie nicht.', now: ADMINISTRATOR },
  'not-found': { what: 'Es ist nicht da.', now: 'Suchen Sie erneut: Es kann gelöscht worden sein.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Bei Unity Connection ist etwas schiefgegangen.', now: TELL },
  unreachable: { what: 'Unity Desk antwortet nicht.', now: AGAIN },
  protocol: { what: 'Unity Connection hat eine unbrauchbare Antwort gesendet.', now: TELL },
}

export const words: Words = {
  problems,
  kinds,
  refused: 'Unity Desk hat es abgelehnt.',
  tell: TELL,
  serverAway: 'Die Verbindung zum Server von Unity Desk ist unterbrochen, oder der Server läuft nicht.',
  page: {
    what: 'Auf dieser Seite ist etwas schiefgegangen.',
    now: 'Laden Sie die Seite neu. Wenn es so bleibt, sagen Sie einem Administrator von Unity Desk, was Sie getan haben.',
  },
  retrying: 'Es wird von selbst erneut versucht.',
  mayNot: {
    acts: {
      'users:read': 'Personen nicht sehen',
      'pins:reset': 'PINs nicht ändern',
      'pins:unlock': 'PINs nicht ändern',
      'passwords:reset': 'Web-Passwörter nicht zurücksetzen',
      'users:write': 'Einstellungen nicht ändern',
      'addresses:write': 'Adressen nicht ändern',
      'audit:read': 'das Audit-Protokoll nicht lesen',
      'metrics:read': 'die Metriken nicht lesen',
      'operators:manage': 'Operatoren nicht verwalten',
      'sessions:manage': 'nicht sehen, wer angemeldet ist',
      'tokens:manage': 'Token nicht verwalten',
    },
    other: 'das nicht',
    role: (role, act) => `Die Rolle ${role} darf ${act}. Ein Administrator von Unity Desk darf es.`,
    protected: (name, unityRole, role) =>
      `${name} hat die Unity-Rolle ${unityRole}, deshalb darf die Rolle ${role} PIN und Passwort nicht ändern. Ein Administrator von Unity Desk darf es.`,
  },
  unnamedRole: 'anderer Art',
  signInFirst: 'Melden Sie sich zuerst an.',
  stepUpFirst: 'Dafür wird Ihr Passwort noch einmal gebraucht.',
  stepUpFor: () => 'Dafür wird Ihr Passwort noch einmal gebraucht.',
  endings: {
    done: (at) => `Gespeichert, um ${clockWithSeconds(at)} zurückgelesen.`,
    unseen: (at) =>
      `Unity hat die Änderung angenommen, zeigte um ${clockWithSeconds(at)} aber etwas anderes.`,
    unknown: (at) =>
      `Unity hat es nicht bestätigt: Ob es gespeichert ist, ist nicht bekannt. Um ${clockWithSeconds(at)} war nichts davon zu sehen.`,
  },
}

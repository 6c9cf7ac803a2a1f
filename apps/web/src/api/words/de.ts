import { clockWithSeconds } from '#lib/time.ts'
import { ADMINISTRATOR, AGAIN, TELL, UNITY_DOWN, problems } from '../de/problems.ts'
import { reasons } from '../de/reasons.ts'
import type { Words } from './en.ts'

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
  reasons,
  kinds,
  refused: 'Unity Desk hat es abgelehnt.',
  tell: TELL,
  noReason: 'Einen genaueren Grund gibt es nicht.',
  unitySays: 'Unity Connection sagt dazu:',
  browserSays: 'Der Browser sagt dazu:',
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
  stillWriting:
    'Eine andere Änderung wird noch geschrieben. Versuchen Sie es noch einmal, wenn das beendet ist.',
  endings: {
    done: (at) => `Gespeichert, um ${clockWithSeconds(at)} zurückgelesen.`,
    unseen: (at) =>
      `Unity hat die Änderung angenommen, zeigte um ${clockWithSeconds(at)} aber etwas anderes.`,
    unknown: (at) =>
      `Unity hat es nicht bestätigt: Ob es gespeichert ist, ist nicht bekannt. Um ${clockWithSeconds(at)} war nichts davon zu sehen.`,
  },
}

import type { ProblemName } from '@unity-desk/contract'
import type { Told } from '../en/problems.ts'

export const AGAIN = 'Versuchen Sie es gleich noch einmal.'
export const TELL = 'Wenn es so bleibt, nennen Sie einem Administrator von Unity Desk die Anfragenummer.'
export const ADMINISTRATOR = 'Fragen Sie einen Administrator von Unity Desk.'
export const UNITY_DOWN = 'Unity Connection antwortet nicht.'

export const problems: Readonly<Record<ProblemName, Told>> = {
  malformed: {
    what: 'Die Eingabe ist nicht verwendbar.',
    why: 'Der Server kann es in dieser Form nicht verwenden.',
    now: 'Ändern Sie sie und versuchen Sie es noch einmal.',
  },
  'bad-sign-in': {
    what: 'Sie wurden nicht angemeldet.',
    why: 'Der Name oder das Passwort ist falsch.',
    now: 'Geben Sie beides noch einmal ein.',
  },
  'bad-code': {
    what: 'Der Code wurde nicht angenommen.',
    why: 'Der Code ist falsch oder wurde schon verwendet.',
    now: 'Warten Sie auf den nächsten Code und geben Sie diesen ein.',
  },
  'bad-link': {
    what: 'Dieser Link führt nirgendwohin mehr.',
    why: 'Der Link wurde schon verwendet oder ist abgelaufen.',
    now: 'Bitten Sie um einen neuen.',
  },
  'code-required': {
    what: 'Es wird auch ein Code gebraucht.',
    why: 'Ihr Konto hat einen zweiten Faktor.',
    now: 'Geben Sie den Code Ihrer Authenticator-App ein.',
  },
  'signed-out': {
    what: 'Sie sind abgemeldet.',
    why: 'Ihre Sitzung ist zu Ende, hier oder von anderer Stelle beendet.',
    now: 'Melden Sie sich an, um weiterzumachen.',
  },
  'cross-site': {
    what: 'Die Anfrage wurde nicht ausgeführt.',
    why: 'Die Anfrage kommt nicht von einer Seite von Unity Desk.',
    now: 'Öffnen Sie Unity Desk unter seiner eigenen Adresse und tun Sie es dort.',
  },
  forbidden: {
    what: 'Das dürfen Sie nicht.',
    why: 'Ihre Rolle, oder die Personen, für die sie gilt, umfasst das nicht.',
    now: ADMINISTRATOR,
  },
  'mode-not-allowed': {
    what: 'Diese Art des Zurücksetzens ist ausgeschaltet.',
    why: 'Es ist hier ausgeschaltet.',
    now: 'Nehmen Sie die andere.',
  },
  'protected-target': {
    what: 'Diese Person ist geschützt.',
    why: 'Die Person hat eine Unity-Rolle, meldet sich bei Unity Desk an oder steht auf der Liste geschützter Personen.',
    now: ADMINISTRATOR,
  },
  'step-up-required': {
    what: 'Ihr Passwort wird gebraucht.',
    why: 'Es reicht weiter als anderes, deshalb fragt Unity Desk noch einmal, wer Sie sind.',
    now: 'Wiederholen Sie es und geben Sie Ihr Passwort ein, wenn danach gefragt wird.',
  },
  'not-found': {
    what: 'Es ist nicht da.',
    why: 'So etwas gibt es nicht, oder Sie dürfen es nicht sehen.',
    now: 'Suchen Sie erneut: Es kann gelöscht worden sein.',
  },
  'method-not-allowed': {
    what: 'Die Anfrage wurde nicht ausgeführt.',
    why: 'Der Server tut das an dieser Adresse nicht.',
    now: TELL,
  },
  'not-acceptable': {
    what: 'Die Anfrage wurde nicht ausgeführt.',
    why: 'Der Server sendet dieses Format nicht.',
    now: TELL,
  },
  'address-owned': {
    what: 'Jemand hat diese Adresse bereits.',
    why: 'Eine Adresse gehört einer Person, einem Kontakt oder einer Liste.',
    now: 'Löschen Sie sie zuerst dort, oder nehmen Sie eine andere.',
  },
  'changed-since': {
    what: 'Inzwischen hat es jemand geändert.',
    why: 'Das Rückgängigmachen würde zerstören, was jemand anders geschrieben hat.',
    now: 'Sehen Sie nach, wie es jetzt ist, und ändern Sie das.',
  },
  'idempotency-conflict': {
    what: 'Das wurde schon in anderer Form gesendet.',
    why: 'Dieselbe Anfrage kam schon mit anderem Inhalt.',
    now: 'Schließen Sie den Dialog und beginnen Sie neu.',
  },
  'approval-missing': {
    what: 'Eine zweite Person muss zustimmen.',
    why: 'Diese Änderung brauchen zwei Personen gemeinsam.',
    now: 'Versuchen Sie es noch einmal, und fragen Sie im Team.',
  },
  'verification-invalid': {
    what: 'Der Anrufer wurde für etwas anderes geprüft, oder vor zu langer Zeit.',
    why: 'Eine Prüfung gilt einmal, für eine Person und eine Änderung und nur kurze Zeit.',
    now: 'Versuchen Sie es noch einmal: Der Anrufer wird neu geprüft.',
  },
  'verification-missing': {
    what: 'Der Anrufer ist nicht geprüft.',
    why: 'Hier wird geprüft, wer anruft, bevor eine PIN oder ein Passwort geändert wird.',
    now: 'Prüfen Sie zuerst den Anrufer.',
  },
  'too-large': {
    what: 'Das ist zu viel auf einmal.',
    why: 'Der Server nimmt in einer Anfrage weniger an.',
    now: 'Senden Sie weniger.',
  },
  'unsupported-media-type': {
    what: 'Die Anfrage wurde nicht ausgeführt.',
    why: 'Der Server liest dieses Format nicht.',
    now: TELL,
  },
  'rule-refused': {
    what: 'Eine Regel lässt es nicht zu.',
    why: 'Eine Regel von Unity oder Unity Desk spricht dagegen.',
    now: 'Ändern Sie es und versuchen Sie es noch einmal.',
  },
  'directory-owned': {
    what: 'Das gehört dem Firmenverzeichnis.',
    why: 'Unity Connection bewahrt für diese Person kein eigenes Passwort auf.',
    now: 'Ändern Sie es dort.',
  },
  'no-mail-address': {
    what: 'Dieser Person kann keine E-Mail gesendet werden.',
    why: 'Unity Connection kennt keine E-Mail-Adresse dieser Person, die außerhalb des Postfachs gelesen wird.',
    now: 'Wählen Sie einen anderen Weg.',
  },
  'wrong-code': {
    what: 'Das ist nicht der Code.',
    why: 'Es ist ein anderer als der gesendete.',
    now: 'Lassen Sie ihn sich noch einmal vorlesen.',
  },
  'domain-not-allowed': {
    what: 'Adressen dieser Domain sind hier nicht erlaubt.',
    why: 'Welche Domains erlaubt sind, hat ein Administrator festgelegt.',
    now: 'Nehmen Sie eine Adresse einer anderen Domain.',
  },
  'not-revertable': {
    what: 'Es kann nicht zurückgenommen werden.',
    why: 'Was zum Rückgängigmachen nötig wäre, ist nicht bekannt oder nicht aufbewahrt.',
    now: 'Ändern Sie es von Hand.',
  },
  'too-many-requests': {
    what: 'Zu viele Anfragen.',
    why: 'Es gab zu viele Versuche in kurzer Zeit.',
    now: AGAIN,
  },
  internal: {
    what: 'Bei Unity Desk ist etwas schiefgegangen.',
    why: 'Auf dem Server ist etwas schiefgegangen, das niemand vorhergesehen hat.',
    now: TELL,
  },
  'mode-unavailable': {
    what: 'Diese Art des Zurücksetzens ist nicht eingerichtet.',
    why: 'Der Server von Unity Desk kann keine E-Mails senden.',
    now: 'Nehmen Sie die andere.',
  },
  'unity-unusable': {
    what: 'Bei Unity Connection ist etwas schiefgegangen.',
    why: 'Die Antwort von Unity Connection brach ab oder ist nicht verwendbar.',
    now: 'Sehen Sie nach, bevor Sie es wiederholen.',
  },
  'audit-unavailable': {
    what: 'Nichts wurde geändert.',
    why: 'Das Audit-Protokoll lässt sich nicht schreiben, deshalb wurde nichts geändert.',
    now: TELL,
  },
  busy: { what: 'Nichts wurde getan.', why: 'Im Moment wird zu viel auf einmal gefragt.', now: AGAIN },
  'database-unavailable': {
    what: 'Die Datenbank von Unity Desk antwortet nicht.',
    why: 'Ohne sie lässt sich nichts festhalten, deshalb wurde nichts geändert.',
    now: TELL,
  },
  'sign-on-unavailable': {
    what: 'Das Single Sign-on antwortet nicht.',
    why: 'Der Anbieter Ihrer Organisation ist nicht erreichbar. Wer angemeldet ist, arbeitet weiter wie bisher.',
    now: AGAIN,
  },
  'unity-unavailable': {
    what: UNITY_DOWN,
    why: 'Es ist überlastet oder nicht erreichbar, und nichts wurde geändert.',
    now: AGAIN,
  },
  'unity-timeout': {
    what: UNITY_DOWN,
    why: 'Die Antwort kam nicht rechtzeitig.',
    now: 'Sehen Sie nach, bevor Sie es wiederholen.',
  },
}

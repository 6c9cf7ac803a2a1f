import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

const addresses = (number: number): string => `${count(number)} ${plural(number, 'Adresse', 'Adressen')}`

export const words: Words = {
  title: 'Adressen umziehen',
  about:
    'Wenn eine Firma ihre Domain wechselt oder eine Person ihren Namen: Jede Person bekommt die neue Adresse neben der alten oder an ihrer Stelle. Nichts wird geschrieben, bevor Sie den Plan gesehen haben.',
  ofOne: 'Nur Adressen von',
  onePerson: 'einer Person',
  toPerson: 'Zurück zur Person',
  all: 'Die aller Personen',
  from: 'Von',
  fromHelp: 'Eine Domain und damit jede Adresse darin; oder eine einzelne Adresse.',
  to: 'Nach',
  toHelp: 'Die andere Domain oder die andere Adresse.',
  keepOld: 'Die alten Adressen ebenfalls behalten',
  keepOldHelp:
    'E-Mails an die alte Adresse kommen weiterhin an. Ohne dies tritt die neue Adresse an die Stelle der alten.',
  plan: 'Plan zeigen',
  flaws: {
    missing: 'Geben Sie eine Domain oder eine E-Mail-Adresse ein.',
    neither:
      'Das ist weder eine Domain noch eine E-Mail-Adresse: Schreiben Sie firma.example oder name@firma.example.',
    notAddress: 'Eine Adresse zieht zu einer Adresse um: Schreiben Sie name@firma.example.',
    notDomain: 'Eine Domain zieht zu einer Domain um: Schreiben Sie firma.example.',
    same: 'Das ist sie bereits.',
  },
  planned: 'Plan',
  rows: 'Adressen im Plan',
  becomes: 'wird zu',
  standings: {
    ready: 'Bereit',
    'has-already': 'Schon vorhanden',
    taken: 'Vergeben',
    invalid: 'Nicht möglich',
    done: 'Erledigt',
    unknown: 'Nicht bestätigt',
    refused: 'Abgelehnt',
    failed: 'Fehlgeschlagen',
    'not-tried': 'Noch nicht versucht',
  },
  counted: (number, word) => `${count(number)} ${word.toLowerCase()}`,
  owner: {
    user: 'Sie gehört',
    contact: 'Sie gehört dem Kontakt',
    list: 'Sie gehört der Verteilerliste',
    'call-handler': 'Sie gehört dem Call-Handler',
    'private-list': 'Sie gehört der privaten Liste',
  },
  ownerNameless: {
    user: 'Sie gehört jemand anderem.',
    contact: 'Sie gehört einem Kontakt.',
    list: 'Sie gehört einer Verteilerliste.',
    'call-handler': 'Sie gehört einem Call-Handler.',
    'private-list': 'Sie gehört einer privaten Liste.',
  },
  invalid: 'Die neue Adresse wäre keine, oder ihre Domain ist hier nicht erlaubt.',
  move: (number) => `${addresses(number)} umziehen`,
  moved: (number) => `${count(number)} ${plural(number, 'Adresse', 'Adressen')} verschoben.`,
  again: (number) => `Mit ${addresses(number)} weitermachen`,
  more: 'Es sind mehr, als auf einmal umziehen können. Ziehen Sie diese um und zeigen Sie dann den Plan noch einmal.',
  none: 'Niemand hat eine solche Adresse.',
  noneText:
    'Sehen Sie nach, ob sie richtig geschrieben ist. Primäre Adressen, die Unity selbst bildet, ziehen nicht um.',
  noneYet: 'Bisher wurde keine gefunden.',
  noneYetText:
    'Unity hat zu viele Adressen, um sie alle in einer Anfrage durchzusehen. Zeigen Sie den Plan für je eine Person.',
  confirm: {
    title: (number) => `${addresses(number)} umziehen?`,
    keeps: (from, to) =>
      `Von ${from} nach ${to}. Die alten bleiben ebenfalls. Jede lässt sich unter Änderungen rückgängig machen.`,
    goes: (from, to) =>
      `Von ${from} nach ${to}. Die alten verschwinden: E-Mails an sie kommen nicht mehr an. Jede lässt sich unter Änderungen rückgängig machen.`,
    act: 'Umziehen',
    cancel: 'Jetzt nicht',
  },
}

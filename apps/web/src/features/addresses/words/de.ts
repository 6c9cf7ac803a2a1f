import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'SMTP-Proxy-Adressen',
  effect: (name) =>
    `Unity ordnet E-Mails an diese Adressen und von ihnen ${isolate(name)} zu und lässt einen Absender mit einer davon als ${isolate(name)} gelten. Fügen Sie keine hinzu, die jemand anderem gehört.`,
  list: 'Adressen',
  empty: 'Noch keine Adressen.',
  emptyText: 'Nur E-Mails an die Unity-Adresse und von ihr werden dieser Person zugeordnet.',
  add: 'Adresse hinzufügen',
  field: 'E-Mail-Adresse',
  placeholder: 'name@firma.example',
  hint: 'Wem sie gehört, wird beim Tippen nachgesehen.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  edit: (address) => `${address} bearbeiten`,
  editKey: 'Eine Adresse bearbeiten',
  remove: (address) => `${address} löschen`,
  removeKey: 'Eine Adresse löschen',
  missing: 'Geben Sie eine E-Mail-Adresse ein.',
  notAnAddress: 'Das ist keine E-Mail-Adresse: Schreiben Sie sie wie name@firma.example.',
  tooLong: 'Höchstens 320 Zeichen.',
  domain:
    'Adressen dieser Domain sind hier nicht erlaubt. Welche es sind, legt ein Administrator von Unity Desk fest.',
  looking: 'Es wird nachgesehen, wem sie gehört …',
  free: (address, name) =>
    `Niemand hat sie. E-Mails von ${address} werden als die von ${isolate(name)} gelten.`,
  owned: {
    self: 'Diese Person hat die Adresse bereits.',
    before: {
      user: 'Sie gehört ',
      contact: 'Sie gehört dem Kontakt ',
      list: 'Sie gehört der Verteilerliste ',
      'call-handler': 'Sie gehört dem Call-Handler ',
      'private-list': 'Sie gehört der privaten Liste ',
    },
    after: '. Löschen Sie sie zuerst dort.',
    nameless: {
      user: 'Sie gehört jemand anderem. Löschen Sie sie zuerst dort.',
      contact: 'Sie gehört einem Kontakt. Löschen Sie sie zuerst dort.',
      list: 'Sie gehört einer Verteilerliste. Löschen Sie sie zuerst dort.',
      'call-handler': 'Sie gehört einem Call-Handler. Löschen Sie sie zuerst dort.',
      'private-list': 'Sie gehört einer privaten Liste. Löschen Sie sie zuerst dort.',
    },
  },
  several: {
    add: 'Mehrere hinzufügen',
    field: 'E-Mail-Adressen',
    help: 'Je Zeile eine, oder durch Kommas getrennt. Jede wird für sich gespeichert; was nicht gespeichert ist, bleibt hier stehen.',
    placeholder: 'name@firma.example\nname@neu.example',
    tooMany: (most) => `Nur die ersten ${count(most)} werden genommen: Fügen Sie die übrigen danach hinzu.`,
    rows: 'Was über jede bekannt ist',
    save: (number) => `${count(number)} speichern`,
    close: 'Schließen',
    states: {
      looking: 'Wird nachgesehen',
      free: 'Frei',
      unasked: 'Nicht nachgesehen',
      flaw: 'Falsch',
      own: 'Schon vorhanden',
      owned: 'Vergeben',
      domain: 'Domain nicht erlaubt',
      failed: 'Nicht gespeichert',
      saving: 'Wird gespeichert',
      added: 'Hinzugefügt',
      unseen: 'Nicht bestätigt',
    },
    added: (number, at) =>
      `${count(number)} ${plural(number, 'Adresse', 'Adressen')} hinzugefügt, zurückgelesen um ${clockWithSeconds(at)}.`,
  },
  move: 'Umbenennen oder umziehen',
  confirm: {
    title: 'Diese Adresse löschen?',
    text: (address, name) =>
      `Unity ordnet E-Mails an ${address} und von dieser Adresse nicht mehr ${isolate(name)} zu. Es lässt sich rückgängig machen.`,
    act: 'Löschen',
    cancel: 'Behalten',
  },
  added: (address, at) => `${address} hinzugefügt, zurückgelesen um ${clockWithSeconds(at)}.`,
  changed: (address, at) => `In ${address} geändert, zurückgelesen um ${clockWithSeconds(at)}.`,
  removed: (address, at) => `${address} gelöscht, zurückgelesen um ${clockWithSeconds(at)}.`,
  unseen: (at) => `Unity hat die Änderung angenommen, sie um ${clockWithSeconds(at)} aber nicht gezeigt.`,
  look: 'Noch einmal nachsehen',
}

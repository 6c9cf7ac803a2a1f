import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import { labelled } from '../labelled.ts'
import type { Words } from './en.ts'

const labels: Readonly<Record<string, string>> = {
  DisplayName: 'Anzeigename',
  FirstName: 'Vorname',
  LastName: 'Nachname',
  Alias: 'Anmeldename',
  DtmfAccessId: 'Durchwahl',
  Department: 'Abteilung',
  Title: 'Titel',
  Manager: 'Vorgesetzte oder Vorgesetzter',
  EmployeeId: 'Personalnummer',
  EmailAddress: 'E-Mail-Adresse der Firma',
  SmtpAddress: 'E-Mail-Adresse',
  City: 'Ort',
  State: 'Bundesland oder Provinz',
  Country: 'Land',
  PostalCode: 'Postleitzahl',
  Building: 'Gebäude',
  Address: 'Anschrift',
  CosObjectId: 'Dienstklasse',
  PartitionObjectId: 'Partition',
  Language: 'Sprache',
  TimeZone: 'Zeitzone',
  ListInDirectory: 'Steht im Verzeichnis',
  Inactive: 'Außer Betrieb',
  ObjectId: 'Kennung bei Unity',
  ObjectGlobalUserObjectId: 'Person, der sie gehört',
  PhoneNumber: 'Telefonnummer',
  Active: 'Eingeschaltet',
}

export const words: Words = {
  title: 'Änderungen',
  about:
    'Was über Unity Desk bei Unity geändert wurde, das Neueste zuerst. Das meiste lässt sich rückgängig machen, solange niemand es seither geändert hat. PINs und Passwörter werden nie aufbewahrt und kommen nie zurück.',
  journal: 'Änderungen, neueste zuerst',
  loading: 'Das Journal wird gelesen …',
  again: 'Noch einmal nachsehen',
  older: 'Ältere Änderungen zeigen',
  shown: (number, isAll) =>
    isAll
      ? `${count(number)} ${plural(number, 'Änderung', 'Änderungen')}`
      : `Die letzten ${count(number)} Änderungen`,
  keys: {
    move: 'Durch die Änderungen gehen',
    open: 'Alles einer Änderung zeigen',
    close: 'Weniger einer Änderung zeigen',
  },
  filter: {
    person: 'Person',
    actor: 'Von',
    drop: (name) => `Mehr als ${name} zeigen`,
    mine: 'Nur meine',
    everybody: 'Die aller',
  },
  tab: { all: 'Im Journal öffnen' },
  empty: {
    title: 'Es wurde nichts geändert.',
    person: 'An dieser Person wurde nichts geändert.',
    text: 'Jede Änderung an Einstellungen, Adressen und Listen erscheint hier, mit dem, was vorher da war.',
  },
  actions: {
    'users.create': 'Neue Person',
    'users.update': 'Änderung an einer Person',
    'users.remove': 'Löschung einer Person',
    'users.mailbox.update': 'Änderung an einem Postfach',
    'users.alternateExtensions.create': 'Neue weitere Durchwahl',
    'users.alternateExtensions.update': 'Änderung an einer weiteren Durchwahl',
    'users.alternateExtensions.remove': 'Löschung einer weiteren Durchwahl',
    'users.privateLists.create': 'Neue private Liste',
    'users.privateLists.update': 'Änderung an einer privaten Liste',
    'users.privateLists.remove': 'Löschung einer privaten Liste',
    'users.userRoles.create': 'Neue Unity-Rolle',
    'users.userRoles.remove': 'Entzug einer Unity-Rolle',
    'smtpProxyAddresses.create': 'Neue Adresse',
    'smtpProxyAddresses.update': 'Änderung an einer Adresse',
    'smtpProxyAddresses.remove': 'Löschung einer Adresse',
  },
  states: { revertable: 'Rückgängig möglich', reverted: 'Rückgängig gemacht', 'not-revertable': 'Bleibt' },
  diff: {
    field: 'Feld',
    before: 'Vorher',
    after: 'Geändert in',
    now: 'Jetzt',
    gone: 'nicht da',
    none: 'Kein Feld davon hat einen anderen Wert als vorher.',
    conflict: 'Seither geändert',
  },
  labelOf: labelled(labels),
  facts: {
    person: 'Person',
    openPerson: 'Person öffnen',
    actor: 'Von',
    at: 'Am',
    reference: 'Ticket oder Notiz',
    action: 'Aktion',
    reverts: 'Macht eine andere Änderung rückgängig',
    revertedBy: 'Durch eine andere Änderung rückgängig gemacht',
    open: 'Zeigen',
  },
  revert: 'Änderung rückgängig machen',
  reverted: 'Sie wurde rückgängig gemacht.',
  notRevertable: 'Sie kann nicht rückgängig gemacht werden.',
  changedSince:
    'Jemand hat dies seither geändert: Sehen Sie, was markiert ist. Das Rückgängigmachen würde es zerstören; ändern Sie es von Hand, wenn es falsch ist.',
  goneSince: 'Was geändert wurde, ist nicht mehr da; es gibt also nichts rückgängig zu machen.',
  confirm: {
    title: 'Diese Änderung rückgängig machen?',
    text: {
      update: 'Die Felder bekommen die Werte zurück, die sie vorher hatten.',
      create: 'Was angelegt wurde, wird wieder gelöscht.',
      remove: 'Was gelöscht wurde, wird neu angelegt, mit einer eigenen ObjectId.',
    },
    act: 'Rückgängig machen',
    cancel: 'So lassen',
  },
  ended: {
    done: (at) => `Rückgängig gemacht, von Unity um ${clockWithSeconds(at)} bestätigt.`,
    unknown: (at) =>
      `Unity hatte es um ${clockWithSeconds(at)} nicht bestätigt: Ob es rückgängig gemacht ist, ist nicht bekannt. Sehen Sie noch einmal nach, bevor Sie es wiederholen.`,
  },
}

import { isolate } from '#lib/isolate.ts'
import { labelIn } from '../label-in.ts'
import type { Words } from './en.ts'

const labels = {
  Active: 'Benachrichtigt überhaupt',
  DisplayName: 'Name',
  EventList: 'Auslöser, mit Komma getrennt (etwa NewVoiceMail)',
  SmtpAddress: 'Ziel der E-Mail',
  PhoneNumber: 'Telefonnummer',
  NotificationTemplateID: 'Aussehen der E-Mail',
  SmppProviderObjectId: 'Anbieter der Kurznachricht',
  RecipientAddress: 'Nummer des Empfängers',
  SenderAddress: 'Nummer des Absenders',
  RepeatNotify: 'Benachrichtigt bei jeder Nachricht, nicht nur bei der ersten',
  RepeatInterval: 'Minuten bis zur Wiederholung; 0 heißt nie',
  InitialDelay: 'Minuten zwischen Nachricht und Benachrichtigung',
  FailDeviceObjectId: 'Gerät, das versucht wird, wenn dieses versagt',
  SendPcaLink: 'Verweist auf das Postfach im Web',
  StaticText: 'Text in jeder Benachrichtigung',
  SendCallerId: 'Sagt, wer angerufen hat',
  SendCount: 'Sagt, wie viele Nachrichten es gibt',
  MediaSwitchObjectId: 'Telefonanlage, die wählt',
  AfterDialDigits: 'Nach der Nummer gewählte Ziffern',
  DialDelay: 'Sekunden vor den weiteren Ziffern',
  RingsToWait: 'Klingelzeichen, bis aufgegeben wird',
  BusyRetryInterval: 'Minuten zwischen Versuchen, wenn besetzt ist',
  RetriesOnBusy: 'Versuche, wenn besetzt ist',
  RnaRetryInterval: 'Minuten zwischen Versuchen, wenn niemand abnimmt',
  RetriesOnRna: 'Versuche, wenn niemand abnimmt',
  PromptForId: 'Fragt neben der PIN nach der Durchwahl',
}

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
  labelOf: labelIn(labels),
  add: 'Gerät hinzufügen',
  edit: 'Gerät bearbeiten',
  removal: 'Dieses Gerät löschen?',
  removalText: (name) => `${isolate(name)} meldet keine neuen Nachrichten mehr.`,
}

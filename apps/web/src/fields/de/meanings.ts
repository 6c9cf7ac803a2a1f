import type { meanings as english } from '../en/meanings.ts'

export const meanings: Readonly<Record<keyof typeof english, string>> = {
  Country: 'Kürzel aus zwei Buchstaben, etwa DE',
  Title: 'Manche Versionen von Unity übergehen sie beim Ändern',
  'users.DisplayName': 'Ohne Angabe bildet Unity ihn nach der Regel der Vorlage',
  EmailAddress: 'In Listen und Suche ab Unity 11.5',
  'users.Alias':
    "Der Name zum Anmelden, eindeutig ohne Rücksicht auf Groß- und Kleinschreibung: Buchstaben, Ziffern, Leerzeichen und . ` ~ ! @ # $ % ^ & - _ '",
  CosObjectId: 'Was die Person darf',
  UseDefaultLanguage: 'Language gilt nur, solange hier Nein steht',
  UseDefaultTimeZone: 'TimeZone gilt nur, solange hier Nein steht',
  IsVmEnrolled: 'Die Bedeutung ist erschlossen, da keine Dokumentation von Unity sie nennt',
  IsSetForVmEnrollment: 'Die Bedeutung ist erschlossen, da keine Dokumentation von Unity sie nennt',
  'users.DtmfAccessId': 'Mindestens 3 Ziffern, eindeutig in ihrer Partition',
  'users.SmtpAddress': 'Geschrieben wird nur der Teil vor dem @',
  'users.PartitionObjectId': 'In ihr ist die Durchwahl eindeutig',
  'alternateExtensions.PartitionObjectId': 'Ohne Angabe die der Person',
  SearchByExtensionSearchSpaceObjectId: 'Wo Durchwahlen gesucht werden, die die Person wählt',
  SearchByNameSearchSpaceObjectId: 'Wo Namen gesucht werden, die die Person spricht oder buchstabiert',
  SynchScheduleObjectId: 'Wann Nachrichten aus anderen Speichern geholt werden',
  Inactive: 'Kann nur auf Nein gesetzt werden',
  ConfirmationConfidenceThreshold: '0 bis 100',
  SpeechConfidenceThreshold: '0 bis 100',
  SpeechSpeedVsAccuracy: 'Von 0, schnell, bis 100, genau',
  SpeechSensitivity: '0 bis 100',
  NewMessageStackOrder: 'Eine Ziffer je Art',
  SavedMessageStackOrder: 'Eine Ziffer je Art',
  EventList:
    'Mit Komma getrennt: NewVoiceMail, NewUrgentVoiceMail, NewFax, NewUrgentFax; oder eines allein: AllMessage, DispatchMessage, UrgentDispatchMessage',
  RepeatInterval: '0 heißt nie',
  FaxServerObjectId: 'Die ObjectId, wie sie die Verwaltung von Unity zeigt: Es gibt keine Liste zur Auswahl',
  NotificationTemplateID:
    'Die ObjectId, wie sie die Verwaltung von Unity zeigt: Es gibt keine Liste zur Auswahl',
  SmppProviderObjectId:
    'Die ObjectId, wie sie die Verwaltung von Unity zeigt: Es gibt keine Liste zur Auswahl',
}

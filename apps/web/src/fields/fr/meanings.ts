import type { meanings as english } from '../en/meanings.ts'

export const meanings: Readonly<Record<keyof typeof english, string>> = {
  Country: 'Code de deux lettres, comme FR',
  Title: 'Certaines versions d’Unity l’ignorent lors d’une modification',
  'users.DisplayName': 'À défaut, Unity le forme selon la règle du modèle',
  EmailAddress: 'Listé et recherché à partir d’Unity 11.5',
  'users.Alias':
    "Le nom de connexion, unique sans distinction de casse : lettres, chiffres, espace et . ` ~ ! @ # $ % ^ & - _ '",
  CosObjectId: 'Ce que la personne peut faire',
  UseDefaultLanguage: 'Language ne vaut que tant que ceci est Non',
  UseDefaultTimeZone: 'TimeZone ne vaut que tant que ceci est Non',
  IsVmEnrolled: 'Le sens est déduit, aucune documentation d’Unity ne le donne',
  IsSetForVmEnrollment: 'Le sens est déduit, aucune documentation d’Unity ne le donne',
  'users.DtmfAccessId': '3 chiffres ou plus, unique dans sa partition',
  'users.SmtpAddress': 'Seule la partie avant @ peut être écrite',
  'users.PartitionObjectId': 'Le poste y est unique',
  'alternateExtensions.PartitionObjectId': 'À défaut, celle de la personne',
  SearchByExtensionSearchSpaceObjectId: 'Où sont cherchés les postes que compose la personne',
  SearchByNameSearchSpaceObjectId: 'Où sont cherchés les noms que la personne dit ou épelle',
  SynchScheduleObjectId: 'Quand sont relevés les messages des autres banques de messages',
  Inactive: 'Ne peut être mis qu’à Non',
  ConfirmationConfidenceThreshold: 'De 0 à 100',
  SpeechConfidenceThreshold: 'De 0 à 100',
  SpeechSpeedVsAccuracy: 'De 0, rapide, à 100, précise',
  SpeechSensitivity: 'De 0 à 100',
  NewMessageStackOrder: 'Un chiffre par type',
  SavedMessageStackOrder: 'Un chiffre par type',
  EventList:
    'Séparé par des virgules : NewVoiceMail, NewUrgentVoiceMail, NewFax, NewUrgentFax ; ou un seul : AllMessage, DispatchMessage, UrgentDispatchMessage',
  RepeatInterval: '0 veut dire jamais',
  FaxServerObjectId:
    'L’ObjectId, tel que l’affiche l’administration d’Unity : il n’y a pas de liste de choix',
  NotificationTemplateID:
    'L’ObjectId, tel que l’affiche l’administration d’Unity : il n’y a pas de liste de choix',
  SmppProviderObjectId:
    'L’ObjectId, tel que l’affiche l’administration d’Unity : il n’y a pas de liste de choix',
}

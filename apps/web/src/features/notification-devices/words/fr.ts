import { isolate } from '#lib/isolate.ts'
import { labelIn } from '../label-in.ts'
import type { Words } from './en.ts'

const labels = {
  Active: 'Notifie ou non',
  DisplayName: 'Nom',
  EventList: 'Ce qui le déclenche, séparé par des virgules (comme NewVoiceMail)',
  SmtpAddress: 'Destination de l’e-mail',
  PhoneNumber: 'Numéro de téléphone',
  NotificationTemplateID: 'Présentation de l’e-mail',
  SmppProviderObjectId: 'Opérateur du message court',
  RecipientAddress: 'Numéro du destinataire',
  SenderAddress: 'Numéro de l’expéditeur',
  RepeatNotify: 'Notifie à chaque message, pas seulement au premier',
  RepeatInterval: 'Minutes avant de notifier à nouveau ; 0 veut dire jamais',
  InitialDelay: 'Minutes entre le message et la notification',
  FailDeviceObjectId: 'Dispositif essayé si celui-ci échoue',
  SendPcaLink: 'Renvoie à la boîte sur le web',
  StaticText: 'Texte de chaque notification',
  SendCallerId: 'Dit qui a appelé',
  SendCount: 'Dit combien de messages il y a',
  MediaSwitchObjectId: 'Système téléphonique qui compose',
  AfterDialDigits: 'Chiffres composés après le numéro',
  DialDelay: 'Secondes avant les chiffres suivants',
  RingsToWait: 'Sonneries avant d’abandonner',
  BusyRetryInterval: 'Minutes entre les essais si c’est occupé',
  RetriesOnBusy: 'Essais si c’est occupé',
  RnaRetryInterval: 'Minutes entre les essais sans réponse',
  RetriesOnRna: 'Essais sans réponse',
  PromptForId: 'Demande le poste en plus du code PIN',
}

export const words: Words = {
  title: 'Dispositifs de notification',
  about:
    'Comment cette personne apprend qu’elle a de nouveaux messages. Un numéro ou une adresse hors de l’entreprise fait sortir cette information.',
  empty: {
    title: 'Aucun dispositif de notification.',
    text: 'Seul le voyant du téléphone signale les nouveaux messages à cette personne.',
  },
  kind: 'Type de dispositif',
  kinds: {
    phone: 'Appel',
    pager: 'Téléavertisseur',
    smtp: 'E-mail en texte',
    sms: 'Message court',
    html: 'E-mail mis en forme',
  },
  otherKind: 'D’un autre type, non modifiable ici',
  on: 'Actif',
  off: 'Inactif',
  labelOf: labelIn(labels),
  add: 'Ajouter un dispositif',
  edit: 'Modifier un dispositif',
  removal: 'Supprimer ce dispositif ?',
  removalText: (name) => `${isolate(name)} ne signalera plus les nouveaux messages.`,
}

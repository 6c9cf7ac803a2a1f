import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import { labelled } from '../labelled.ts'
import type { Words } from './en.ts'

const labels: Readonly<Record<string, string>> = {
  DisplayName: 'Nom affiché',
  FirstName: 'Prénom',
  LastName: 'Nom',
  Alias: 'Alias',
  DtmfAccessId: 'Poste',
  Department: 'Service',
  Title: 'Fonction',
  Manager: 'Responsable',
  EmployeeId: 'Matricule',
  EmailAddress: 'Adresse e-mail de l’entreprise',
  SmtpAddress: 'Adresse e-mail',
  City: 'Ville',
  State: 'État ou province',
  Country: 'Pays',
  PostalCode: 'Code postal',
  Building: 'Bâtiment',
  Address: 'Adresse postale',
  CosObjectId: 'Classe de service',
  PartitionObjectId: 'Partition',
  Language: 'Langue',
  TimeZone: 'Fuseau horaire',
  ListInDirectory: 'Figure dans l’annuaire',
  Inactive: 'Hors service',
  ObjectId: 'Identifiant chez Unity',
  ObjectGlobalUserObjectId: 'Personne à qui elle appartient',
  PhoneNumber: 'Numéro de téléphone',
  Active: 'Actif',
}

export const words: Words = {
  title: 'Modifications',
  about:
    'Ce qui a été modifié chez Unity au moyen d’Unity Desk, le plus récent d’abord. Presque tout peut être annulé tant que personne ne l’a modifié depuis. Les codes PIN et les mots de passe ne sont jamais gardés et ne reviennent jamais.',
  journal: 'Modifications, les plus récentes d’abord',
  loading: 'Lecture du journal …',
  again: 'Vérifier à nouveau',
  older: 'Afficher les modifications plus anciennes',
  shown: (number, isAll) =>
    isAll
      ? `${count(number)} ${plural(number, 'modification', 'modifications')}`
      : `Les ${count(number)} dernières modifications`,
  keys: {
    move: 'Parcourir les modifications',
    open: 'Afficher toute une modification',
    close: 'Afficher moins d’une modification',
  },
  filter: {
    person: 'Personne',
    actor: 'Par',
    drop: (name) => `Afficher plus que ${name}`,
    mine: 'Seulement les miennes',
    everybody: 'Celles de tous',
  },
  tab: { all: 'Ouvrir dans le journal' },
  empty: {
    title: 'Rien n’a été modifié.',
    person: 'Rien n’a été modifié pour cette personne.',
    text: 'Chaque modification de réglages, d’adresses et de listes apparaît ici, avec ce qu’il y avait avant.',
  },
  actions: {
    'users.create': 'Nouvelle personne',
    'users.update': 'Modification d’une personne',
    'users.remove': 'Suppression d’une personne',
    'users.mailbox.update': 'Modification d’une boîte vocale',
    'users.alternateExtensions.create': 'Nouveau poste secondaire',
    'users.alternateExtensions.update': 'Modification d’un poste secondaire',
    'users.alternateExtensions.remove': 'Suppression d’un poste secondaire',
    'users.privateLists.create': 'Nouvelle liste privée',
    'users.privateLists.update': 'Modification d’une liste privée',
    'users.privateLists.remove': 'Suppression d’une liste privée',
    'users.userRoles.create': 'Nouveau rôle Unity',
    'users.userRoles.remove': 'Retrait d’un rôle Unity',
    'smtpProxyAddresses.create': 'Nouvelle adresse',
    'smtpProxyAddresses.update': 'Modification d’une adresse',
    'smtpProxyAddresses.remove': 'Suppression d’une adresse',
  },
  states: { revertable: 'Peut être annulée', reverted: 'Annulée', 'not-revertable': 'Reste' },
  diff: {
    field: 'Champ',
    before: 'Avant',
    after: 'Remplacé par',
    now: 'Maintenant',
    gone: 'absent',
    none: 'Aucun champ n’a une autre valeur qu’avant.',
    conflict: 'Modifié depuis',
  },
  labelOf: labelled(labels),
  facts: {
    person: 'Personne',
    openPerson: 'Ouvrir la personne',
    actor: 'Par',
    at: 'Le',
    reference: 'Ticket ou note',
    action: 'Action',
    reverts: 'Annule une autre modification',
    revertedBy: 'Annulée par une autre modification',
    open: 'Afficher',
  },
  revert: 'Annuler cette modification',
  reverted: 'Elle a été annulée.',
  notRevertable: 'Elle ne peut pas être annulée.',
  changedSince:
    'Quelqu’un l’a modifié depuis : voyez ce qui est marqué. L’annulation le détruirait ; corrigez à la main si c’est faux.',
  goneSince: 'Ce qui a été modifié n’est plus là : il n’y a donc rien à annuler.',
  confirm: {
    title: 'Annuler cette modification ?',
    text: {
      update: 'Les champs reprennent les valeurs qu’ils avaient avant.',
      create: 'Ce qui a été créé est de nouveau supprimé.',
      remove: 'Ce qui a été supprimé est recréé, avec un ObjectId propre.',
    },
    act: 'Annuler la modification',
    cancel: 'La laisser',
  },
  ended: {
    done: (at) => `Annulée, confirmé par Unity à ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `Unity ne l’avait pas confirmé à ${clockWithSeconds(at)} : on ne sait pas si elle est annulée. Vérifiez à nouveau avant de recommencer.`,
  },
}

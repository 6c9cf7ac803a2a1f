import type { Words } from './en.ts'

export const words: Words = {
  goes: 'Ce qu’une suppression détruit',
  about:
    'Gardez une copie, fermez l’accès le dernier jour, et supprimez la personne quand plus personne n’a besoin des messages.',
  state: 'Maintenant',
  shut: 'accès fermé',
  open: 'peut se connecter',
  messages: 'Messages',
  notRead: 'illisible',
  none: 'aucun',
  parts: {
    addresses: 'Adresses',
    alternateExtensions: 'Postes secondaires',
    lists: 'Membre de listes',
    privateLists: 'Listes privées',
    notificationDevices: 'Dispositifs de notification',
    callHandlers: 'Gestionnaires d’appels qui en dépendent',
  },
  incomplete: (parts) => `Lecture incomplète : ${parts}. Vérifiez à nouveau avant de supprimer.`,
  // The server says why in English.
  protectedBy: () => 'Cette personne est protégée : seul un administrateur d’Unity Desk peut le faire.',
  keep: 'Enregistrer une copie',
  shutOut: 'Fermer l’accès',
  stepsLabel: 'Ce qui a été fait',
  steps: {
    'lock-pin': () => 'Code PIN verrouillé',
    'lock-password': () => 'Mot de passe web verrouillé',
    'leave-directory': () => 'Retrait de l’annuaire téléphonique',
    'stop-notification': (name) => `Notification arrêtée (${name})`,
    delete: () => 'Suppression',
  },
  outcomes: {
    done: 'fait',
    unknown: 'inconnu',
    refused: 'refusé',
    failed: 'échoué',
    'not-tried': 'non tenté',
  },
  ended: {
    disable: {
      done: 'L’accès est fermé.',
      partly: 'L’accès est fermé en partie. Fermez-le de nouveau pour faire le reste.',
      unknown: 'Personne ne sait si tout a été fait. Fermez-le de nouveau : ce qui est fait le reste.',
      refused: 'L’accès n’a pas été fermé.',
    },
    delete: {
      done: 'Supprimé.',
      partly: 'Supprimé en partie. Vérifiez à nouveau.',
      unknown: 'Personne ne sait si la suppression a eu lieu. Vérifiez avant de recommencer.',
      refused: 'Non supprimé.',
    },
  },
  lost: 'Aucune réponse n’est arrivée, et personne ne sait si c’est fait. Vérifiez avant de recommencer.',
  back: 'Retour à la recherche',
  disable: {
    title: (name) => `Fermer l’accès de ${name} ?`,
    text: 'Le code PIN et le mot de passe web sont verrouillés, la personne quitte l’annuaire téléphonique et ses notifications s’arrêtent. Les messages restent, et tout peut être annulé.',
  },
  removal: {
    begin: 'Supprimer…',
    title: (name) => `Supprimer définitivement ${name} ?`,
    text: 'La boîte vocale, les messages, les adresses et les accueils disparaissent aussitôt. Unity ne permet aucun retour.',
    typeAlias: (alias) => `Saisissez l’alias ${alias}`,
    wrong: 'Ce n’est pas l’alias.',
    act: 'Supprimer',
  },
}

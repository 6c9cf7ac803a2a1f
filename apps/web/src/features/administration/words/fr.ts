import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import type { Words } from './en.ts'

/** What the server refuses, by the field and the code. */
const refusals: Readonly<Record<string, string>> = {
  'name: taken': 'Un opérateur porte déjà ce nom.',
  'name: rule': 'Jusqu’à 64 lettres, chiffres et . _ - @ +, sans espace.',
  'password: rule': 'De 12 à 128 caractères.',
  'role: refused': 'C’est le dernier administrateur avec un mot de passe.',
  'permissions: beyond': 'Une partie de ceci ne peut pas être accordée à un jeton.',
}

export const words: Words['words'] = {
  title: 'Administration',
  parts: 'Rubriques de l’administration',
  sections: { operators: 'Opérateurs', sessions: 'Sessions', tokens: 'Jetons' },
  cancel: 'Annuler',
  missing: 'Ce champ est nécessaire.',
  refused: { what: 'Unity Desk l’a refusé.', now: 'Rien n’a été modifié.' },
  refusalOf: (code) => refusals[code],
  own: 'Vous',
  roles: {
    viewer: { label: 'viewer', help: 'Voit les personnes et l’état de leur code PIN, et ne modifie rien.' },
    helpdesk: {
      label: 'helpdesk',
      help: 'Voit les personnes, déverrouille, réinitialise les codes PIN et modifie les adresses.',
    },
    administrator: {
      label: 'administrator',
      help: 'Tout : aussi les mots de passe, les personnes protégées, les jetons, les opérateurs et le journal d’audit.',
    },
    auditor: { label: 'auditor', help: 'Lit le journal d’audit, et rien d’autre.' },
  },
}

export const operatorWords: Words['operatorWords'] = {
  list: 'Opérateurs',
  text: 'Qui peut se connecter à Unity Desk. Une modification met fin aux sessions de la personne concernée.',
  add: 'Ajouter un opérateur',
  empty: 'Il n’y a pas d’opérateur.',
  singleSignOn: 'Authentification unique',
  added: (day) => `ajouté le ${day}`,
  changeRole: (name) => `Changer le rôle de ${isolate(name)}`,
  setPassword: (name) => `Définir un nouveau mot de passe pour ${isolate(name)}`,
  remove: (name) => `Retirer ${isolate(name)}`,
  ownReason: 'Un autre administrateur doit modifier ou retirer votre propre compte.',
  providerReason: 'Le fournisseur OpenID décide du rôle et détient le mot de passe.',
  form: {
    name: 'Nom',
    nameHelp: 'Il sert à se connecter et figure dans le journal d’audit.',
    role: 'Rôle',
    password: 'Mot de passe',
    newPassword: 'Nouveau mot de passe',
    passwordHelp: 'Au moins 12 caractères. Communiquez-le de vive voix.',
    save: 'Enregistrer',
    submit: 'Ajouter',
    roleTitle: (name) => `Rôle de ${isolate(name)}`,
    passwordTitle: (name) => `Nouveau mot de passe pour ${isolate(name)}`,
  },
  removal: {
    title: (name) => `Retirer ${isolate(name)} ?`,
    text: 'La personne est déconnectée aussitôt et ne peut plus se connecter. Ce qu’elle a fait reste dans le journal d’audit.',
    providerText:
      'La personne est déconnectée aussitôt. Elle reviendra à sa prochaine authentification unique, tant que le fournisseur lui donne un rôle.',
    act: 'Retirer',
    cancel: 'Garder',
  },
  notes: {
    added: (name, role) => `${isolate(name)} peut se connecter comme ${role}.`,
    role: (name, role) => `${isolate(name)} sera ${role} dès sa prochaine connexion.`,
    password: (name) => `${isolate(name)} a un nouveau mot de passe ; sa session est fermée.`,
    removed: (name) => `${isolate(name)} ne peut plus se connecter ; sa session est fermée.`,
  },
}

export const tokenWords: Words['tokenWords'] = {
  list: 'Jetons',
  text: 'Avec un jeton, un script passe par Unity Desk et ne peut rien de plus que ce que dit le jeton.',
  add: 'Créer un jeton',
  empty: 'Il n’y a pas de jeton.',
  emptyText:
    'Un script qui parle CUPI a besoin d’un jeton à la place du mot de passe d’un administrateur Unity : créez-en un, et ne lui donnez que le nécessaire.',
  unverified: 'Sans vérification de l’appelant',
  soon: 'Expire bientôt',
  role: (role) => `peut tout ce que peut le rôle ${role}`,
  may: (some) => `peut ${some}`,
  from: (networks) => (networks === null ? 'de partout' : `depuis ${networks.join(', ')}`),
  expires: (day, distance) => `expire le ${day}, ${distance}`,
  used: (ago) => (ago === undefined ? 'jamais utilisé' : `utilisé pour la dernière fois ${ago}`),
  by: (name, day) => `créé par ${isolate(name)} le ${day}`,
  revoke: 'Révoquer',
  revokeOf: (name) => `Révoquer ${isolate(name)}`,
  revocation: {
    title: (name) => `Révoquer ${isolate(name)} ?`,
    text: 'Tout ce qui l’utilise est refusé dès maintenant. Il ne peut pas être rétabli.',
    act: 'Révoquer',
    cancel: 'Garder',
  },
  revoked: (name) => `${isolate(name)} a été révoqué.`,
  form: {
    title: 'Créer un jeton',
    back: 'Retour aux jetons',
    name: 'Nom',
    nameHelp: 'À quoi il sert. Le journal d’audit le cite pour tout ce qui est fait avec lui.',
    nameWrong:
      'Jusqu’à 64 lettres, chiffres, espaces et . _ - @ +, en commençant par une lettre ou un chiffre.',
    kind: 'Ce qu’il peut faire',
    kinds: { single: 'Choisi un par un', role: 'Tout d’un rôle' },
    role: 'Rôle',
    rolePart: (some) => `Comme jeton : ${some}.`,
    none: 'Choisissez-en au moins un.',
    unverified:
      'Avec ceci, un script peut s’emparer de n’importe quelle boîte vocale sans que personne n’ait vérifié qui le demande. Ne l’accordez que si le script vérifie lui-même les personnes, avec une expiration proche et depuis peu d’adresses. L’octroi et chaque utilisation figurent dans le journal d’audit.',
    expiry: 'Expire',
    expiries: {
      '7': 'dans 7 jours',
      '30': 'dans 30 jours',
      '90': 'dans 90 jours',
      '365': 'dans un an',
      day: 'le jour de votre choix',
    },
    until: (day) => `Il est valable jusqu’au ${day}.`,
    day: 'Dernier jour',
    dayMissing: 'Choisissez un jour.',
    networks: 'Réseaux',
    networksHelp:
      'Adresses et réseaux d’où il peut être utilisé, par exemple 10.1.0.0/16. Vide : de partout.',
    networkWrong: (text) => `${text} n’est ni une adresse ni un réseau.`,
    tooMany: '32 au plus.',
    submit: 'Créer',
  },
  reveal: {
    title: 'Le nouveau jeton',
    text: 'Placez-le maintenant dans le script. Il n’est affiché que cette fois ; une fois fermé, personne ne peut plus le voir.',
    how: 'Il accompagne chaque requête : comme Authorization: Bearer, ou comme mot de passe de Basic avec n’importe quel nom d’utilisateur.',
    copy: 'Copier',
    copied: 'Copié : videz le presse-papiers après usage.',
    copyFailed: 'Le navigateur n’autorise pas la copie. Sélectionnez-le plutôt.',
    done: 'Terminé',
  },
  created: (name) => `${isolate(name)} a été créé.`,
}

export const sessionWords: Words['sessionWords'] = {
  list: 'Sessions',
  text: 'Qui est connecté en ce moment. Une session terminée demande une nouvelle connexion, et rien de ce qui a été fait n’est perdu.',
  again: 'Vérifier à nouveau',
  empty: 'Personne n’est connecté.',
  own: 'Ce navigateur',
  ownReason: 'Déconnectez-vous pour terminer la vôtre.',
  since: (at) => `connecté ${at}`,
  seen: (ago) => `vu pour la dernière fois ${ago}`,
  end: 'Terminer',
  endOf: (name) => `Terminer la session de ${isolate(name)}`,
  ending: {
    title: (name) => `Terminer la session de ${isolate(name)} ?`,
    text: 'La personne est déconnectée aussitôt et doit se reconnecter pour continuer.',
    act: 'La terminer',
    cancel: 'La laisser',
  },
  ended: (name) => `La session de ${isolate(name)} est terminée.`,
}

export const permissionWords: Words['permissionWords'] = {
  'users:read': {
    label: 'Voir les personnes',
    help: 'Chercher des personnes, lire leurs réglages et l’état de leur code PIN.',
  },
  'users:write': {
    label: 'Modifier les personnes',
    help: 'Créer, modifier et supprimer des personnes.',
  },
  'pins:reset': {
    label: 'Réinitialiser les codes PIN',
    help: 'Définir un nouveau code PIN de messagerie pour un appelant vérifié.',
  },
  'pins:unlock': {
    label: 'Déverrouiller les codes PIN',
    help: 'Ouvrir une boîte vocale que des codes PIN erronés ont verrouillée.',
  },
  'passwords:reset': {
    label: 'Réinitialiser les mots de passe web',
    help: 'Définir un nouveau mot de passe web et le déverrouiller.',
  },
  'addresses:write': {
    label: 'Modifier les adresses',
    help: 'Ajouter, modifier et supprimer des adresses proxy SMTP.',
  },
  'system:read': {
    label: 'Voir le système',
    help: 'Règles, modèles, rôles, gestionnaires d’appels et version.',
  },
  'system:write': {
    label: 'Modifier le système',
    help: 'Règles, modèles, gestionnaires d’appels et autres.',
  },
  'roles:write': {
    label: 'Accorder des rôles Unity',
    help: 'Faire de quelqu’un un administrateur d’Unity même, ou non.',
  },
  'protected:write': {
    label: 'Atteindre les personnes protégées',
    help: 'Définir le code PIN et le mot de passe des titulaires d’un rôle Unity et des opérateurs.',
  },
  'credentials:unverified': {
    label: 'Se passer de la vérification de l’appelant',
    help: 'Définir codes PIN et mots de passe sans que personne n’ait vérifié qui le demande.',
  },
  'credentials:override': {
    label: 'Lever la vérification de l’appelant',
    help: 'Demander à une seconde personne d’accepter de s’en passer une fois, pour une raison donnée.',
  },
  'bulk:run': {
    label: 'Lancer des modifications en masse',
    help: 'Modifier de nombreuses personnes à partir d’un fichier.',
  },
  'audit:read': {
    label: 'Lire le journal d’audit',
    help: 'Tout ce que chacun a fait, avec les noms.',
  },
  'metrics:read': { label: 'Lire les métriques', help: 'Chiffres du service sous /metrics, sans aucun nom.' },
  'tokens:manage': { label: 'Gérer les jetons', help: 'Créer et révoquer des jetons.' },
  'operators:manage': {
    label: 'Gérer les opérateurs',
    help: 'Ajouter, modifier et retirer des opérateurs.',
  },
  'sessions:manage': {
    label: 'Gérer les sessions',
    help: 'Voir qui est connecté et y mettre fin.',
  },
}

export const permissionGroupWords: Words['permissionGroupWords'] = {
  read: 'Lire',
  help: 'Aider les personnes',
  administer: 'Administrer Unity',
  dangerous: 'Dangereux',
  within: (label) => label.charAt(0).toLowerCase() + label.slice(1),
}

export const scopeWords: Words['scopeWords'] = {
  LocationObjectId: (number) => `${number} ${plural(number, 'site', 'sites')}`,
  PartitionObjectId: (number) => `${number} ${plural(number, 'partition', 'partitions')}`,
  CosObjectId: (number) => `${number} ${plural(number, 'classe de service', 'classes de service')}`,
  only: (parts) => `seulement les personnes de ${parts.join(' et ')}`,
}

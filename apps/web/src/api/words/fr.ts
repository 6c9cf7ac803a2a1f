import { clockWithSeconds } from '#lib/time.ts'
import type { Words } from './en.ts'

const AGAIN = 'Réessayez dans un instant.'
const TELL = 'Si cela persiste, donnez le numéro de requête à un administrateur d’Unity Desk.'
const ADMINISTRATOR = 'Demandez à un administrateur d’Unity Desk.'
const UNITY_DOWN = 'Unity Connection ne répond pas.'

const problems: Words['problems'] = {
  'signed-out': { what: 'Votre session est fermée.', now: 'Connectez-vous pour continuer.' },
  forbidden: { what: 'Vous n’y êtes pas autorisé.', now: ADMINISTRATOR },
  'protected-target': { what: 'Cette personne est protégée.', now: ADMINISTRATOR },
  'domain-not-allowed': {
    what: 'Les adresses de ce domaine ne sont pas autorisées ici.',
    now: 'Utilisez une adresse d’un autre domaine.',
  },
  'address-owned': {
    what: 'Quelqu’un a déjà cette adresse.',
    now: 'Supprimez-la d’abord à cet endroit, ou utilisez-en une autre.',
  },
  'step-up-required': {
    what: 'Votre mot de passe est nécessaire.',
    now: 'Recommencez et donnez votre mot de passe lorsqu’il est demandé.',
  },
  'mode-not-allowed': { what: 'Ce type de réinitialisation est désactivé.', now: 'Utilisez l’autre type.' },
  'not-found': { what: 'Introuvable.', now: 'Cherchez de nouveau : l’élément a peut-être été supprimé.' },
  'verification-missing': { what: 'L’appelant n’est pas vérifié.', now: 'Vérifiez d’abord l’appelant.' },
  'verification-invalid': {
    what: 'L’appelant a été vérifié pour autre chose, ou il y a trop longtemps.',
    now: 'Recommencez : l’appelant est vérifié à nouveau.',
  },
  'approval-missing': {
    what: 'Une seconde personne doit donner son accord.',
    now: 'Recommencez et demandez à un collègue.',
  },
  'no-mail-address': {
    what: 'Aucun e-mail ne peut être envoyé à cette personne.',
    now: 'Choisissez un autre moyen.',
  },
  'changed-since': {
    what: 'Quelqu’un l’a modifié entre-temps.',
    now: 'Regardez ce qu’il en est et modifiez cela.',
  },
  'not-revertable': { what: 'Cela ne peut pas être annulé.', now: 'Modifiez-le à la main.' },
  'rule-refused': { what: 'Une règle ne le permet pas.', now: 'Modifiez-le et réessayez.' },
  'idempotency-conflict': {
    what: 'Ceci a déjà été envoyé sous une autre forme.',
    now: 'Fermez la fenêtre et recommencez.',
  },
  malformed: { what: 'La saisie n’est pas utilisable.', now: 'Modifiez-la et réessayez.' },
  'directory-owned': { what: 'Cela appartient à l’annuaire de l’entreprise.', now: 'Modifiez-le là-bas.' },
  'wrong-code': { what: 'Ce n’est pas le code.', now: 'Faites-le relire.' },
  'mode-unavailable': {
    what: 'Ce type de réinitialisation n’est pas configuré.',
    now: 'Utilisez l’autre type.',
  },
  'sign-on-unavailable': { what: 'L’authentification unique ne répond pas.', now: AGAIN },
  internal: { what: 'Unity Desk a échoué.', now: TELL },
  'too-large': { what: 'C’est trop à la fois.', now: 'Envoyez-en moins.' },
  'too-many-requests': { what: 'Trop de requêtes.', now: AGAIN },
  'audit-unavailable': { what: 'Rien n’a été modifié.', now: TELL },
  'database-unavailable': { what: 'La base de données d’Unity Desk ne répond pas.', now: TELL },
  busy: { what: 'Rien n’a été fait.', now: AGAIN },
  'unity-unavailable': { what: UNITY_DOWN, now: AGAIN },
  'unity-timeout': { what: UNITY_DOWN, now: 'Vérifiez avant de recommencer.' },
  'unity-unusable': { what: 'Unity Connection a échoué.', now: 'Vérifiez avant de recommencer.' },
}

const kinds: Words['kinds'] = {
  rejected: { what: 'Unity l’a refusé.', now: 'Modifiez-le et réessayez.' },
  unauthorized: { what: 'Votre session est fermée.', now: 'Connectez-vous pour continuer.' },
  forbidden: { what: 'Vous n’y êtes pas autorisé.', now: ADMINISTRATOR },
  'not-found': { what: 'Introuvable.', now: 'Cherchez de nouveau : l’élément a peut-être été supprimé.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Unity Connection a échoué.', now: TELL },
  unreachable: { what: 'Unity Desk ne répond pas.', now: AGAIN },
  protocol: { what: 'Unity Connection a envoyé une réponse inutilisable.', now: TELL },
}

export const words: Words = {
  problems,
  kinds,
  refused: 'Unity Desk l’a refusé.',
  tell: TELL,
  serverAway: 'La connexion au serveur d’Unity Desk est interrompue, ou le serveur est arrêté.',
  page: {
    what: 'Un problème est survenu sur cette page.',
    now: 'Rechargez la page. Si cela persiste, dites à un administrateur d’Unity Desk ce que vous avez fait.',
  },
  retrying: 'Nouvel essai automatique en cours.',
  mayNot: {
    acts: {
      'users:read': 'voir les personnes',
      'pins:reset': 'changer les codes PIN',
      'pins:unlock': 'changer les codes PIN',
      'passwords:reset': 'réinitialiser les mots de passe web',
      'users:write': 'changer les réglages',
      'addresses:write': 'changer les adresses',
      'audit:read': 'lire le journal d’audit',
      'metrics:read': 'lire les métriques',
      'operators:manage': 'gérer les opérateurs',
      'sessions:manage': 'voir qui est connecté',
      'tokens:manage': 'gérer les jetons',
    },
    other: 'faire cela',
    role: (role, act) => `Le rôle ${role} ne peut pas ${act}. Un administrateur d’Unity Desk le peut.`,
    protected: (name, unityRole, role) =>
      `${name} a le rôle Unity ${unityRole} : le rôle ${role} ne peut donc changer ni son code PIN ni son mot de passe. Un administrateur d’Unity Desk le peut.`,
  },
  unnamedRole: 'd’un autre type',
  signInFirst: 'Connectez-vous d’abord.',
  stepUpFirst: 'Il faut pour cela saisir à nouveau votre mot de passe.',
  stepUpFor: () => 'Il faut pour cela saisir à nouveau votre mot de passe.',
  endings: {
    done: (at) => `Enregistré, relu à ${clockWithSeconds(at)}.`,
    unseen: (at) => `Unity a accepté la modification, mais montrait autre chose à ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `Unity ne l’a pas confirmé : on ne sait pas si c’est enregistré. Rien n’en était visible à ${clockWithSeconds(at)}.`,
  },
}

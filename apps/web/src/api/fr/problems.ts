import type { ProblemName } from '@unity-desk/contract'
import type { Told } from '../en/problems.ts'

export const AGAIN = 'Réessayez dans un instant.'
export const TELL = 'Si cela persiste, donnez le numéro de requête à un administrateur d’Unity Desk.'
export const ADMINISTRATOR = 'Demandez à un administrateur d’Unity Desk.'
export const UNITY_DOWN = 'Unity Connection ne répond pas.'

export const problems: Readonly<Record<ProblemName, Told>> = {
  malformed: {
    what: 'La saisie n’est pas utilisable.',
    why: 'Le serveur ne peut pas l’utiliser sous cette forme.',
    now: 'Modifiez-la et réessayez.',
  },
  'bad-sign-in': {
    what: 'Vous n’avez pas été connecté.',
    why: 'Le nom ou le mot de passe est incorrect.',
    now: 'Saisissez à nouveau les deux.',
  },
  'bad-code': {
    what: 'Le code n’a pas été accepté.',
    why: 'Le code est faux ou a déjà servi.',
    now: 'Attendez le code suivant et saisissez-le.',
  },
  'bad-link': {
    what: 'Ce lien ne mène plus nulle part.',
    why: 'Le lien a déjà servi ou a expiré.',
    now: 'Demandez-en un autre.',
  },
  'code-required': {
    what: 'Un code est aussi nécessaire.',
    why: 'Votre compte a un second facteur.',
    now: 'Donnez le code de votre application d’authentification.',
  },
  'signed-out': {
    what: 'Votre session est fermée.',
    why: 'Votre session est terminée, ici ou depuis un autre endroit.',
    now: 'Connectez-vous pour continuer.',
  },
  'cross-site': {
    what: 'La requête n’a pas été exécutée.',
    why: 'La requête ne vient pas d’une page d’Unity Desk.',
    now: 'Ouvrez Unity Desk à sa propre adresse et faites-le là.',
  },
  forbidden: {
    what: 'Vous n’y êtes pas autorisé.',
    why: 'Votre rôle, ou les personnes qu’il couvre, ne le comprend pas.',
    now: ADMINISTRATOR,
  },
  'mode-not-allowed': {
    what: 'Ce type de réinitialisation est désactivé.',
    why: 'C’est désactivé ici.',
    now: 'Utilisez l’autre type.',
  },
  'protected-target': {
    what: 'Cette personne est protégée.',
    why: 'La personne a un rôle Unity, se connecte à Unity Desk ou figure sur la liste des personnes protégées.',
    now: ADMINISTRATOR,
  },
  'step-up-required': {
    what: 'Votre mot de passe est nécessaire.',
    why: 'Cela va plus loin que d’habitude : Unity Desk vous redemande donc qui vous êtes.',
    now: 'Recommencez et donnez votre mot de passe lorsqu’il est demandé.',
  },
  'not-found': {
    what: 'Introuvable.',
    why: 'Il n’existe rien de tel, ou vous ne pouvez pas le voir.',
    now: 'Cherchez de nouveau : l’élément a peut-être été supprimé.',
  },
  'method-not-allowed': {
    what: 'La requête n’a pas été exécutée.',
    why: 'Le serveur ne fait pas cela à cette adresse.',
    now: TELL,
  },
  'not-acceptable': {
    what: 'La requête n’a pas été exécutée.',
    why: 'Le serveur n’envoie pas ce format.',
    now: TELL,
  },
  'address-owned': {
    what: 'Quelqu’un a déjà cette adresse.',
    why: 'Une adresse appartient à une personne, un contact ou une liste.',
    now: 'Supprimez-la d’abord à cet endroit, ou utilisez-en une autre.',
  },
  'changed-since': {
    what: 'Quelqu’un l’a modifié entre-temps.',
    why: 'L’annulation détruirait ce que quelqu’un d’autre a écrit.',
    now: 'Regardez ce qu’il en est et modifiez cela.',
  },
  'idempotency-conflict': {
    what: 'Ceci a déjà été envoyé sous une autre forme.',
    why: 'La même requête est déjà arrivée avec un autre contenu.',
    now: 'Fermez la fenêtre et recommencez.',
  },
  'approval-missing': {
    what: 'Une seconde personne doit donner son accord.',
    why: 'Cette modification demande deux personnes.',
    now: 'Recommencez et demandez à un collègue.',
  },
  'verification-invalid': {
    what: 'L’appelant a été vérifié pour autre chose, ou il y a trop longtemps.',
    why: 'Une vérification vaut une fois, pour une personne et une modification, et peu de temps.',
    now: 'Recommencez : l’appelant est vérifié à nouveau.',
  },
  'verification-missing': {
    what: 'L’appelant n’est pas vérifié.',
    why: 'Ici, l’appelant est vérifié avant tout changement de code PIN ou de mot de passe.',
    now: 'Vérifiez d’abord l’appelant.',
  },
  'too-large': {
    what: 'C’est trop à la fois.',
    why: 'Le serveur accepte moins en une requête.',
    now: 'Envoyez-en moins.',
  },
  'unsupported-media-type': {
    what: 'La requête n’a pas été exécutée.',
    why: 'Le serveur ne lit pas ce format.',
    now: TELL,
  },
  'rule-refused': {
    what: 'Une règle ne le permet pas.',
    why: 'Une règle d’Unity ou d’Unity Desk s’y oppose.',
    now: 'Modifiez-le et réessayez.',
  },
  'directory-owned': {
    what: 'Cela appartient à l’annuaire de l’entreprise.',
    why: 'Unity Connection ne garde pas de mot de passe propre à cette personne.',
    now: 'Modifiez-le là-bas.',
  },
  'no-mail-address': {
    what: 'Aucun e-mail ne peut être envoyé à cette personne.',
    why: 'Unity Connection n’a pas d’adresse e-mail de cette personne lue en dehors de la boîte vocale.',
    now: 'Choisissez un autre moyen.',
  },
  'wrong-code': {
    what: 'Ce n’est pas le code.',
    why: 'Il diffère de celui qui a été envoyé.',
    now: 'Faites-le relire.',
  },
  'domain-not-allowed': {
    what: 'Les adresses de ce domaine ne sont pas autorisées ici.',
    why: 'Un administrateur a fixé les domaines autorisés.',
    now: 'Utilisez une adresse d’un autre domaine.',
  },
  'not-revertable': {
    what: 'Cela ne peut pas être annulé.',
    why: 'Ce qu’il faut pour l’annuler n’est pas connu ou pas conservé.',
    now: 'Modifiez-le à la main.',
  },
  'too-many-requests': {
    what: 'Trop de requêtes.',
    why: 'Il y a eu trop d’essais en peu de temps.',
    now: AGAIN,
  },
  internal: {
    what: 'Unity Desk a échoué.',
    why: 'Une erreur imprévue s’est produite sur le serveur.',
    now: TELL,
  },
  'mode-unavailable': {
    what: 'Ce type de réinitialisation n’est pas configuré.',
    why: 'Le serveur d’Unity Desk ne peut pas envoyer d’e-mail.',
    now: 'Utilisez l’autre type.',
  },
  'unity-unusable': {
    what: 'Unity Connection a échoué.',
    why: 'La réponse d’Unity Connection a été interrompue ou est inutilisable.',
    now: 'Vérifiez avant de recommencer.',
  },
  'audit-unavailable': {
    what: 'Rien n’a été modifié.',
    why: 'Le journal d’audit ne peut pas être écrit : rien n’a donc été modifié.',
    now: TELL,
  },
  busy: { what: 'Rien n’a été fait.', why: 'Trop de demandes arrivent en ce moment.', now: AGAIN },
  'database-unavailable': {
    what: 'La base de données d’Unity Desk ne répond pas.',
    why: 'Sans elle, rien ne peut être consigné : rien n’a donc été modifié.',
    now: TELL,
  },
  'sign-on-unavailable': {
    what: 'L’authentification unique ne répond pas.',
    why: 'Le fournisseur de votre organisation est injoignable. Les personnes connectées continuent comme avant.',
    now: AGAIN,
  },
  'unity-unavailable': {
    what: UNITY_DOWN,
    why: 'Il est occupé ou injoignable, et rien n’a été modifié.',
    now: AGAIN,
  },
  'unity-timeout': {
    what: UNITY_DOWN,
    why: 'Sa réponse n’est pas arrivée à temps.',
    now: 'Vérifiez avant de recommencer.',
  },
}

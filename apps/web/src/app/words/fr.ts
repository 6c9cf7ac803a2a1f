import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  account: (name, role) => `Compte : ${name}, ${role}`,
  accountMenu: 'Compte',
  scheme: { label: 'Apparence', auto: 'Comme le système', light: 'Claire', dark: 'Sombre' },
  language: 'Langue',
  secondFactor: 'Second facteur',
  signOut: 'Se déconnecter',
  signOutFailed: 'La déconnexion a échoué : le serveur ne répond pas. Par sécurité, fermez le navigateur.',
  keys: {
    palette: 'Chercher une action, une page ou une personne',
    open: 'Toutes les touches',
    title: 'Touches',
    close: 'Fermer',
    single: 'Touches sans Ctrl ni Alt',
    singleHelp:
      'Désactivez-les si vous dictez votre texte ou si vous les pressez par erreur. Chaque action a aussi son bouton.',
  },
  unity: {
    ok: (host) => `Unity Connection ${host} répond`,
    away: (host) => `Unity Connection ${host} ne répond pas`,
  },
  banner: {
    server: {
      title: 'Unity Desk ne répond pas.',
      text: 'Ce qui est à l’écran a été lu auparavant. Nouvel essai automatique en cours.',
    },
    unreachable: {
      title: 'Unity Connection ne répond pas.',
      text: 'Vous pouvez chercher et consulter ce qui a déjà été lu ; les modifications doivent attendre. Nouvel essai automatique en cours.',
    },
    refused: {
      title: 'Unity Connection n’accepte pas le compte d’Unity Desk.',
      text: 'Rien ne peut être lu ni modifié tant qu’un administrateur d’Unity Desk n’a pas vérifié.',
    },
    database: {
      title: 'La base de données d’Unity Desk ne répond pas.',
      text: 'Rien ne peut être modifié en attendant. Nouvel essai automatique en cours.',
    },
  },
  notFound: {
    title: 'Cette page n’existe pas.',
    text: 'L’adresse est erronée, ou la page a été déplacée.',
    home: 'Chercher une personne',
  },
  forbidden: {
    title: 'Ceci ne relève pas de votre rôle.',
    text: (role, permission) =>
      permission === 'users:read'
        ? `Le rôle ${role} ne peut pas voir les personnes. Un administrateur d’Unity Desk peut changer votre rôle.`
        : `Le rôle ${role} ne peut pas ouvrir ceci. Un administrateur d’Unity Desk peut changer votre rôle.`,
  },
  leave: {
    title: 'Votre saisie n’est pas enregistrée',
    lost: 'Serait perdu :',
    leave: 'Quitter',
    stay: 'Rester',
  },
  notLoaded: {
    what: 'Une partie d’Unity Desk n’a pas pu être chargée.',
    why: 'Une version plus récente a peut-être été installée depuis l’ouverture de cette page, ou le serveur ne répond pas.',
    now: 'Rechargez la page : vous reviendrez là où vous êtes.',
    close: 'Pas maintenant',
  },
  crashed: { reload: 'Recharger la page' },
}

import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  what: 'La console d’assistance pour Cisco Unity Connection',
  title: 'Se connecter',
  name: 'Nom',
  nameMissing: 'Indiquez votre nom.',
  password: 'Mot de passe',
  passwordMissing: 'Indiquez votre mot de passe.',
  code: 'Code de votre application d’authentification',
  codeAsked: 'Indiquez le code que votre application d’authentification affiche maintenant.',
  codeWrong: 'Le code est faux ou a déjà servi. Attendez le suivant.',
  submit: 'Se connecter',
  wait: (seconds) => `Attendez ${seconds} s`,
  or: 'ou',
  singleSignOn: 'Utiliser l’authentification unique',
  singleSignOnAway: 'L’authentification unique ne répond pas. Nouvel essai automatique en cours.',
  wrong: 'Le nom ou le mot de passe est faux.',
  throttled: (seconds) =>
    seconds > 0
      ? `Trop de tentatives. Vous pourrez réessayer dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}.`
      : 'Vous pouvez réessayer maintenant.',
  renewal: {
    title: 'Votre session est terminée',
    text: 'Reconnectez-vous pour reprendre là où vous en étiez. Ce que vous avez saisi est toujours là.',
    other: 'Quitter et se connecter sous un autre nom',
  },
  signOn: {
    stepUp: { title: 'Reconnectez-vous' },
    submit: 'Aller à l’authentification unique',
    closed: 'L’authentification unique s’ouvre dans sa propre fenêtre.',
    open: 'Terminez dans la fenêtre qui s’est ouverte. Cette page continuera ensuite d’elle-même.',
    blocked:
      'Le navigateur n’a pas ouvert la fenêtre. Autorisez les fenêtres surgissantes pour cette page et réessayez.',
  },
  secondFactor: {
    title: 'Second facteur',
    off: 'Avec une application d’authentification sur votre téléphone, votre mot de passe seul n’ouvre rien.',
    on: 'Un code de votre application d’authentification est demandé à la connexion et avant les actions dangereuses.',
    elsewhere:
      'Vous utilisez l’authentification unique. Ce qu’elle demande en plus du mot de passe se règle là-bas.',
    setUp: 'Configurer une application d’authentification',
    remove: 'Retirer l’application d’authentification',
    give: 'Saisissez cette clé dans votre application d’authentification. Elle n’est affichée que cette fois.',
    copy: 'Copier la clé',
    open: 'L’ouvrir dans une application d’authentification sur cet appareil',
    confirm: 'Activer',
  },
  signedOn: { title: 'Connexion réussie', text: 'Vous pouvez fermer cette fenêtre.' },
  stepUp: {
    title: 'Indiquez à nouveau votre mot de passe',
    submit: 'Continuer',
    cancel: 'Ne pas le faire',
  },
}

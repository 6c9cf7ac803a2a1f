import type { Notice } from './notice-mail.ts'

export const fr: Notice = {
  done: {
    'pin-reset': 'Le code PIN de votre messagerie vocale a été modifié',
    'pin-unlock': 'Le code PIN de votre messagerie vocale a été débloqué',
    'password-reset': 'Le mot de passe web de votre messagerie vocale a été modifié',
    'password-unlock': 'Le mot de passe web de votre messagerie vocale a été débloqué',
    address: 'Une adresse de votre compte de messagerie vocale a été modifiée',
    'mail-address': 'L’adresse e-mail de votre compte de messagerie vocale a été modifiée',
  },
  maybe: {
    'pin-reset': 'Le code PIN de votre messagerie vocale a peut-être été modifié',
    'pin-unlock': 'Le code PIN de votre messagerie vocale a peut-être été débloqué',
    'password-reset': 'Le mot de passe web de votre messagerie vocale a peut-être été modifié',
    'password-unlock': 'Le mot de passe web de votre messagerie vocale a peut-être été débloqué',
    address: 'Une adresse de votre compte de messagerie vocale a peut-être été modifiée',
    'mail-address': 'L’adresse e-mail de votre compte de messagerie vocale a peut-être été modifiée',
  },
  by: {
    helpdesk: 'C’est l’assistance qui l’a fait.',
    portal: 'Cela a été fait sur le portail, en votre nom.',
    program: 'C’est un programme de votre organisation qui l’a fait.',
  },
  hello: (name) => `Bonjour ${name},`,
  when: (at) => `Date et heure : ${at}.`,
  fine: 'Si c’était vous, ou si vous l’avez demandé, vous n’avez rien à faire.',
  press:
    'Sinon, ouvrez ce lien et appuyez sur le bouton qui s’y trouve. Votre code PIN sera alors bloqué, si bien que personne ne pourra entrer par téléphone, et l’équipe de sécurité sera prévenue.',
  label: 'Ce n’était pas moi',
  once: (days) => `Le lien fonctionne une seule fois, pendant ${days} jours. L’ouvrir ne fait encore rien.`,
}

import type { Mails } from './mails.ts'

export const fr: Mails = {
  code: ({ portal, name, code, minutes }) => ({
    subject: `${portal} : votre code`,
    parts: [
      `Bonjour ${name},`,
      'Voici votre code pour vous connecter et définir le code PIN de votre messagerie vocale :',
      { code },
      `Il est valable ${minutes} minutes, une seule fois, et uniquement dans le navigateur qui l’a demandé. L’assistance ne vous le demandera jamais.`,
      'Si vous n’avez pas demandé de code, ne faites rien : votre code PIN n’a pas changé.',
    ],
  }),
  noCode: ({ portal, name }) => ({
    subject: `${portal} : pas de code pour votre compte`,
    parts: [
      `Bonjour ${name},`,
      'Un code a été demandé pour définir le code PIN de votre messagerie vocale. Votre compte dispose de droits particuliers : aucun code n’est envoyé par e-mail.',
      'Utilisez, sur la même page, l’authentification unique de votre organisation, ou adressez-vous à l’assistance.',
      'Si vous n’avez pas demandé de code, ne faites rien : votre code PIN n’a pas changé.',
    ],
  }),
  reminder: ({ portal, name, days, url }) => ({
    subject: `${portal} : le code PIN de votre messagerie vocale expire bientôt`,
    parts: [
      `Bonjour ${name},`,
      days === 1
        ? 'Le code PIN de votre messagerie vocale expire dans moins d’un jour.'
        : `Le code PIN de votre messagerie vocale expire dans ${days} jours.`,
      { label: 'Définir un nouveau code PIN', link: url },
      'Vous recevez cet e-mail parce que vous l’avez demandé sur le portail, où vous pouvez aussi le désactiver.',
    ],
  }),
}

import type { VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

const actions: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Nouveau code PIN',
  'pin-unlock': 'Déverrouiller le code PIN',
  'password-reset': 'Nouveau mot de passe web',
  'password-unlock': 'Déverrouiller le mot de passe web',
}

const before: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Vérifiez qui appelle avant de définir un nouveau code PIN.',
  'pin-unlock': 'Vérifiez qui appelle avant de déverrouiller le code PIN.',
  'password-reset': 'Vérifiez qui appelle avant de définir un nouveau mot de passe web.',
  'password-unlock': 'Vérifiez qui appelle avant de déverrouiller le mot de passe web.',
}

const methods: Readonly<Record<VerificationMethod, Words['methods']['vouch']>> = {
  'mail-code': {
    label: 'Code par e-mail',
    help: 'Un code est envoyé à l’adresse que détient Unity. L’appelant vous le lit.',
    act: 'Envoyer le code',
  },
  vouch: {
    label: 'Collègue',
    help: 'Un collègue qui connaît l’appelant se porte garant, sous « En attente ».',
    act: 'Demander à un collègue',
  },
  override: {
    label: 'Dérogation',
    help: 'Personne ne peut vérifier l’appelant. Une seconde personne doit donner son accord, et la sécurité est prévenue.',
    act: 'Demander un accord',
  },
}

export const words: Words = {
  title: (name) => (name === '' ? 'Vérifier l’appelant' : `Est-ce vraiment ${isolate(name)} ?`),
  before,
  forWhat: 'Vérifier pour',
  how: 'Comment',
  actions,
  methods,
  reason: 'Motif',
  reasonHelp: 'La seconde personne le lit, et il figure au journal d’audit.',
  reasonMissing: 'Dites pourquoi l’appelant ne peut pas être vérifié.',
  cancel: 'Annuler',
  other: 'Autre moyen',
  over: 'Le délai est passé, ou la vérification a été arrêtée. Vérifiez l’appelant à nouveau.',
  noAttempts: 'Il ne restait aucun essai pour ce code. Envoyez-en un autre, ou demandez à un collègue.',
  left: (clock) => `encore ${clock}`,
  say: 'Dites d’abord :',
  sayWhere:
    'L’appelant voit les mêmes mots dans son e-mail et sur le portail : il sait ainsi que c’est vous.',
  code: 'Code lu par l’appelant',
  codeForm: 'Le code a huit chiffres.',
  sentTo: (address) => `Envoyé à ${isolate(address)},`,
  wrongCode: (left) => `Ce n’est pas le code. Il reste ${left === 1 ? 'un essai' : `${left} essais`}.`,
  check: 'Vérifier le code',
  vouching: {
    waits: 'En attente d’un collègue,',
    how: 'Demandez à quelqu’un qui connaît l’appelant : la demande figure sous « En attente ». La suite se fait ensuite d’elle-même.',
  },
  approving: {
    waits: 'Une seconde personne doit donner son accord,',
    how: 'C’est le cas pour les personnes protégées, pour la deuxième réinitialisation de la journée et pour les dérogations. Un collègue trouve la demande sous « En attente ». La suite se fait ensuite d’elle-même.',
  },
  line: {
    label: 'Appelant',
    not: 'Appelant non vérifié',
    verified: (action) => `Appelant vérifié : ${action}`,
    verify: 'Vérifier l’appelant',
  },
  waiting: {
    title: 'En attente de vous',
    text: 'Des appelants que vos collègues ne peuvent pas aider seuls.',
    badge: (number) => (number === 1 ? 'Un collègue attend' : `${number} collègues attendent`),
    empty: 'Personne n’attend.',
    emptyText:
      'Quand un collègue a besoin de quelqu’un qui connaît un appelant, ou d’une seconde personne, cela apparaît ici.',
    first: 'Répondre à la première demande',
    asks: (operator, action) => `${isolate(operator)} demande : ${action}`,
    reference: (reference) => `Ticket ${isolate(reference)}`,
    reason: (reason) => `Motif : ${isolate(reason)}`,
    vouch: {
      tag: 'Connaissez-vous cette personne ?',
      act: 'Se porter garant',
      actFor: (name) => `Se porter garant de ${name}`,
      title: (name) => `Avez-vous vérifié qu’il s’agit de ${isolate(name)} ?`,
      means: (operator, action) =>
        `Ne vous portez garant que si vous avez parlé à cette personne et la connaissez. ${isolate(operator)} fera alors ceci : ${action}. Votre nom figure au journal d’audit.`,
      done: (operator) => `C’est noté : vous vous portez garant. ${isolate(operator)} peut continuer.`,
    },
    approval: {
      tag: 'Exige deux personnes',
      act: 'Donner son accord',
      actFor: (name) => `Donner son accord pour ${name}`,
      title: (name) => `Donner votre accord pour ${isolate(name)} ?`,
      means: (operator, action) =>
        `${isolate(operator)} fera alors ceci : ${action}. Votre nom figure au journal d’audit.`,
      done: (operator) => `Vous avez donné votre accord. ${isolate(operator)} peut continuer.`,
    },
  },
}

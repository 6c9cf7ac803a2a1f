import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

const addresses = (number: number): string => `${count(number)} ${plural(number, 'adresse', 'adresses')}`

export const words: Words = {
  title: 'Déplacer des adresses',
  about:
    'Quand une entreprise change de domaine, ou une personne de nom : chacun reçoit la nouvelle adresse à côté de l’ancienne, ou à sa place. Rien n’est écrit avant que vous ayez vu le plan.',
  ofOne: 'Seulement les adresses de',
  onePerson: 'une personne',
  toPerson: 'Revenir à la personne',
  all: 'Celles de tous',
  from: 'De',
  fromHelp: 'Un domaine, et avec lui toutes ses adresses ; ou une seule adresse.',
  to: 'Vers',
  toHelp: 'L’autre domaine ou l’autre adresse.',
  keepOld: 'Garder aussi les anciennes adresses',
  keepOldHelp:
    'Le courrier à l’ancienne adresse arrive toujours. Sans cela, la nouvelle adresse prend sa place.',
  plan: 'Afficher le plan',
  flaws: {
    missing: 'Saisissez un domaine ou une adresse e-mail.',
    neither:
      'Ce n’est ni un domaine ni une adresse e-mail : écrivez entreprise.example ou nom@entreprise.example.',
    notAddress: 'Une adresse est déplacée vers une adresse : écrivez nom@entreprise.example.',
    notDomain: 'Un domaine est déplacé vers un domaine : écrivez entreprise.example.',
    same: 'C’est déjà cela.',
  },
  planned: 'Plan',
  rows: 'Adresses du plan',
  becomes: 'devient',
  standings: {
    ready: 'Prête',
    'has-already': 'Déjà présente',
    taken: 'Prise',
    invalid: 'Impossible',
    done: 'Terminé',
    unknown: 'Non confirmée',
    refused: 'Refusée',
    failed: 'Échouée',
    'not-tried': 'Pas encore essayée',
  },
  counted: (number, word) => `${count(number)} ${word.toLowerCase()}`,
  owner: {
    user: 'Elle appartient à',
    contact: 'Elle appartient au contact',
    list: 'Elle appartient à la liste de diffusion',
    'call-handler': 'Elle appartient au gestionnaire d’appels',
    'private-list': 'Elle appartient à la liste privée',
  },
  ownerNameless: {
    user: 'Elle appartient à quelqu’un d’autre.',
    contact: 'Elle appartient à un contact.',
    list: 'Elle appartient à une liste de diffusion.',
    'call-handler': 'Elle appartient à un gestionnaire d’appels.',
    'private-list': 'Elle appartient à une liste privée.',
  },
  invalid: 'La nouvelle adresse ne serait pas valable, ou son domaine n’est pas autorisé ici.',
  move: (number) => `Déplacer ${addresses(number)}`,
  moved: (number) => `${count(number)} ${plural(number, 'adresse déplacée', 'adresses déplacées')}.`,
  again: (number) => `Continuer avec ${addresses(number)}`,
  more: 'Il y en a plus qu’on n’en peut déplacer à la fois. Déplacez celles-ci, puis affichez de nouveau le plan.',
  none: 'Personne n’a une telle adresse.',
  noneText:
    'Vérifiez qu’elle est bien écrite. Les adresses principales, qu’Unity crée lui-même, ne sont pas déplacées.',
  noneYet: 'Aucune n’a été trouvée pour l’instant.',
  noneYetText:
    'Unity a trop d’adresses pour les parcourir toutes en une requête. Affichez le plan personne par personne.',
  confirm: {
    title: (number) => `Déplacer ${addresses(number)} ?`,
    keeps: (from, to) =>
      `De ${from} vers ${to}. Les anciennes restent aussi. Chaque déplacement peut être annulé sous Modifications.`,
    goes: (from, to) =>
      `De ${from} vers ${to}. Les anciennes disparaissent : leur courrier n’arrive plus. Chaque déplacement peut être annulé sous Modifications.`,
    act: 'Déplacer',
    cancel: 'Pas maintenant',
  },
}

import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Réglages',
  groups: {
    who: 'Identité',
    reach: 'Comment joindre la personne',
    site: 'Où elle se trouve',
    service: 'Service et accès',
    language: 'Langue et heure',
    signIn: 'À la connexion par téléphone',
    listening: 'Pendant l’écoute des messages',
    messages: 'Ordre et suppression des messages',
    sending: 'Envoi',
    calls: 'Appels et accueils',
    menus: 'Menus téléphoniques',
    speech: 'Reconnaissance vocale',
    web: 'Pages sur le web',
  },
  usual: 'd’habitude',
  find: 'Chercher un réglage',
  findHint: (key) => `Chercher un réglage (${key})`,
  placeholder: 'Un mot de son sens, ou le nom chez Unity',
  found: (found, all) =>
    found === all ? `${count(all)} réglages` : `${count(found)} réglages sur ${count(all)}`,
  changedOf: (changed, all) =>
    `${count(all)}, dont ${plural(changed, `${count(changed)} modifié`, `${count(changed)} modifiés`)}`,
  unsaved: (changed) =>
    `${count(changed)} ${plural(changed, 'modification non enregistrée', 'modifications non enregistrées')} :`,
  flawed: (label) => `Corrigez d’abord : ${label}.`,
  discard: 'Abandonner',
  leave: {
    title: (changed) => `Abandonner ${count(changed)} ${plural(changed, 'modification', 'modifications')} ?`,
    text: 'Ce que vous avez saisi n’est pas enregistré.',
    stay: 'Continuer',
  },
}

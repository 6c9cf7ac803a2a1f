import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockOrDay, count, fromNow } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  nav: 'Personnes',
  title: 'Chercher une personne',
  search: {
    label: 'Chercher une personne',
    placeholder: 'Nom, poste, alias, e-mail…',
    key: 'Chercher une personne',
    move: 'Parcourir les résultats',
    open: 'Ouvrir la personne',
  },
  results: {
    label: 'Personnes trouvées',
    alsoAt: 'aussi au',
    total: (found, everybody) =>
      everybody === undefined || found === everybody
        ? `${count(found)} ${plural(found, 'personne', 'personnes')}`
        : `${count(found)} sur ${count(everybody)}`,
    asOf: (at, now) => `état à ${clockOrDay(at, now)}`,
    reading: 'lecture de l’annuaire en cours',
    sweep: (read, of) => `${count(read)} lues sur ${count(of)}`,
    loadingMore: 'Lecture de la suite…',
    nobody: (q) => `Personne ne correspond à « ${isolate(q)} ».`,
    nobodyTry:
      'Essayez une partie du nom, le poste, l’alias, l’adresse e-mail ou le service. Plusieurs parties peuvent se suivre dans n’importe quel ordre.',
    nobodyAlternates: (read, of) =>
      `Il peut s’agir d’un poste secondaire : ceux de ${count(read)} personnes sur ${count(of)} ont été lus jusqu’ici.`,
    nobodyClear: 'Afficher tout le monde',
    nobodyNarrowed: (q) =>
      q === ''
        ? 'Il n’y a personne dans cette partie de l’annuaire.'
        : `Dans cette partie, personne ne correspond à « ${isolate(q)} ».`,
    nobodyNarrowedText: 'La liste est filtrée. La personne qui appelle n’en fait peut-être pas partie.',
    nobodyWiden: 'Chercher parmi tout le monde',
    nobodyOnList: 'Il n’y a personne sur cette liste.',
    nobodyOnListText: 'Les personnes y apparaissent à mesure qu’Unity est lu, lentement, en arrière-plan.',
    empty: 'L’annuaire est vide.',
    emptyText: 'Les personnes apparaissent ici dès que Unity Connection en a.',
    firstSweep: 'La lecture de l’annuaire d’Unity Connection est en cours.',
    firstSweepText: (read) =>
      `${count(read)} ${plural(read, 'personne', 'personnes')} jusqu’ici. Les autres apparaissent d’elles-mêmes ; la première lecture prend une à deux minutes.`,
  },
  narrow: {
    open: 'Filtrer',
    title: 'Filtres et colonnes',
    close: 'Fermer les filtres',
    active: 'Filtres de la liste',
    take: (label) => `Retirer : ${label}`,
    ticket: (ticket) => `Ticket ${isolate(ticket)}`,
    department: 'Service',
    location: 'Site',
    cos: 'Classe de service',
    any: 'Tous',
    option: (name, people) => `${name} (${count(people)})`,
    columns: 'Afficher pour chaque personne',
  },
  columns: {
    Alias: 'Alias',
    Department: 'Service',
    EmailAddress: 'E-mail',
    SmtpAddress: 'Adresse Unity',
    City: 'Ville',
  },
  worklists: {
    title: 'À surveiller',
    names: {
      locked: 'Verrouillés',
      expired: 'PIN expiré',
      'never-enrolled': 'Jamais configurés',
      failing: 'Nombreux échecs',
    },
    checked: (checked, of) => `${count(checked)} vérifiés sur ${count(of)}`,
    oldest: (at, now) => `le plus ancien ${fromNow(at, now)}`,
  },
  badges: {
    locked: 'Verrouillé',
    administrator: 'Verrouillé (admin)',
    expired: 'Expiré',
    mustChange: 'À changer',
    neverEnrolled: 'Jamais configuré',
    failures: (failures) => `${count(failures)} ${plural(failures, 'échec', 'échecs')}`,
    protected: 'Protégé',
    directoryOwned: 'Annuaire',
  },
  selection: {
    start: 'Sélectionner',
    end: 'Terminer',
    title: 'Personnes sélectionnées',
    count: (people) => `${count(people)} ${plural(people, 'sélectionnée', 'sélectionnées')}`,
    all: 'Toutes',
    none: 'Aucune',
    copy: 'Copier les e-mails',
    copied: (addresses) => `${count(addresses)} ${plural(addresses, 'adresse copiée', 'adresses copiées')}.`,
    nothingToCopy: 'Aucune n’a d’adresse e-mail.',
    copyFailed: 'Le navigateur ne permet pas la copie.',
    save: 'Enregistrer en CSV',
  },
  recent: { title: 'Ouvertes récemment' },
  choose: {
    title: 'Qui appelle ?',
    text: 'Saisissez en haut un nom ou un poste. Les flèches parcourent les résultats et affichent ici chaque personne ; Entrée l’ouvre.',
  },
}

import { isolate } from '#lib/isolate.ts'
import { clockOrDay } from '#lib/time.ts'
import type { Words } from './en.ts'

const via = {
  session: 'dans la console',
  token: 'avec un jeton',
  local: 'sur le serveur',
  system: 'automatiquement',
  portal: 'sur le portail',
}

const kinds: Readonly<Record<string, string>> = {
  users: 'une personne',
  smtpProxyAddresses: 'une adresse',
  operators: 'un opérateur',
  tokens: 'un jeton',
}

export const words: Words = {
  title: 'Journal d’audit',
  log: 'Actions, les plus récentes d’abord',
  toCheck: {
    badge: (number) => `${number} à vérifier`,
    title: (number) =>
      number === 1
        ? 'Personne ne sait si une action des derniers jours a été appliquée.'
        : `Personne ne sait si ${number} actions des derniers jours ont été appliquées.`,
    show: (number) => (number === 1 ? 'L’afficher' : 'Les afficher'),
  },
  filter: {
    label: 'Ce qui est affiché',
    target: 'Personne ou objet',
    anyTarget: 'Afficher aussi les autres',
    action: 'Ce qui a été fait',
    anyAction: 'Tout',
    result: 'Ce qu’il en est résulté',
    anyResult: 'Tout',
    actor: 'Opérateur',
    anyActor: 'Tous',
    from: 'Du',
    to: 'Au',
    clear: 'Tout afficher',
  },
  meta: {
    shown: (number, isAll) =>
      isAll ? `${number} ${number > 1 ? 'actions' : 'action'}` : `Les ${number} dernières actions`,
    asOf: (at, now) => `état à ${clockOrDay(at, now)}`,
    again: 'Actualiser',
    older: 'Afficher les actions plus anciennes',
    loading: 'Lecture du journal d’audit…',
  },
  export: {
    csv: 'CSV',
    ndjson: 'NDJSON',
    label: (format) => `Exporter ce qui est affiché en ${format}`,
  },
  empty: {
    title: 'Rien n’a encore été fait.',
    text: 'Chaque connexion, chaque consultation d’une personne et chaque modification apparaît ici : qui l’a faite et ce qu’il en est résulté.',
    noneTitle: 'Aucun résultat.',
    noneText:
      'Aucune action du journal n’est de ce type. Affichez plus de jours, ou retirez une partie des critères.',
    person: 'Rien n’a encore été fait pour cette personne.',
    personText:
      'Les réinitialisations, les déverrouillages et les modifications apparaissent ici, ainsi que les consultations de cette page.',
  },
  keys: {
    move: 'Se déplacer dans le journal',
    open: 'Afficher tout d’une action',
    close: 'Réduire une action',
  },
  act: {
    nobody: 'personne',
    kind: (kind) => kinds[kind] ?? kind,
    result: 'Résultat',
    reason: 'Raison',
    target: 'Concerne',
    openPerson: 'Ouvrir la personne',
    allOfTarget: 'Tout ce qui a été fait ici',
    actor: 'Fait par',
    allOfActor: (name) => `Tout de ${isolate(name)}`,
    role: (role, how) => `(${[role, via[how]].filter(Boolean).join(', ')})`,
    reference: 'Ticket ou note',
    source: 'Depuis l’adresse',
    request: 'Requête',
    copyRequest: 'Copier le numéro de requête',
    copyId: 'Copier l’ObjectId',
    unity: 'Réponse d’Unity',
    unityAnswer: (status, node) =>
      [status === null ? 'aucune' : `état ${status}`, node && `de ${node}`].filter(Boolean).join(', '),
    phases: { intent: 'Commencée', outcome: 'Terminée', resolved: 'Éclaircie', event: 'Notée' },
    record: (seq) => `enregistrement ${seq}`,
    asked: 'Ce qui était demandé',
    action: 'Action',
    searching: 'Recherche de la suite dans le journal…',
  },
  tab: { all: 'Ouvrir dans le journal d’audit' },
  actions: {
    credentials: {
      'users.pin.reset': 'PIN réinitialisé',
      'users.pin.unlock': 'PIN déverrouillé',
      'users.pin.update': 'PIN modifié',
      'users.password.update': 'Mot de passe web modifié',
    },
    callers: {
      'verifications.start': 'Vérification d’appelant commencée',
      'verifications.confirm': 'Code lu par l’appelant',
      'verifications.vouch': 'Identité de l’appelant attestée',
      'verifications.approve': 'Accord de la seconde personne',
      'verifications.give-up': 'Vérification d’appelant abandonnée',
      'verifications.limit': 'Limite atteinte',
    },
    people: {
      'users.view': 'Personne consultée',
      'users.create': 'Personne créée',
      'users.update': 'Personne modifiée',
      'users.remove': 'Personne supprimée',
      'users.userRoles.create': 'Rôle Unity accordé',
      'users.userRoles.remove': 'Rôle Unity retiré',
    },
    addresses: {
      'smtpProxyAddresses.create': 'Adresse ajoutée',
      'smtpProxyAddresses.update': 'Adresse modifiée',
      'smtpProxyAddresses.remove': 'Adresse supprimée',
    },
    session: {
      'session.begin': 'Connexion',
      'session.end': 'Déconnexion',
      'sessions.end': 'Session d’un autre terminée',
      'session.second-factor.add': 'Second facteur configuré',
      'session.second-factor.remove': 'Second facteur retiré',
    },
    administration: {
      'operators.add': 'Opérateur ajouté',
      'operators.change': 'Opérateur modifié',
      'operators.remove': 'Opérateur retiré',
      'operator.add': 'Opérateur ajouté, sur le serveur',
      'operator.put': 'Opérateur modifié, sur le serveur',
      'vips.put': 'Personne protégée',
      'vips.remove': 'Protection d’une personne levée',
      'tokens.create': 'Jeton créé',
      'tokens.revoke': 'Jeton révoqué',
      'audit.export': 'Journal d’audit exporté',
    },
  },
  groups: {
    credentials: 'PIN et mot de passe',
    callers: 'Appelants vérifiés',
    people: 'Personnes',
    addresses: 'Adresses',
    session: 'Connexion',
    administration: 'Administration',
  },
  details: {
    mode: 'Type de PIN',
    mustChange: 'Doit être changé',
    'before.TimeChanged': 'Modifié auparavant',
    'before.HackCount': 'Échecs auparavant',
    role: 'Rôle',
    password: 'Mot de passe',
    permissions: 'Droits',
    networks: 'Réseaux',
    expiresAt: 'Expire',
    format: 'Format',
    path: 'Adresse dans Unity',
  },
  before: (field) => `${field} avant`,
  none: 'aucun',
  yes: 'oui',
  no: 'non',
  emptyValue: 'vide',
  results: {
    done: 'Fait',
    refused: 'Refusé par une règle',
    denied: 'Non autorisé',
    failed: 'Échoué',
    unknown: 'Inconnu',
  },
  standings: {
    done: { word: 'Fait', text: 'C’est fait.' },
    refused: { word: 'Refusé', text: 'Unity ou une règle l’a refusé. Rien n’a été modifié.' },
    denied: { word: 'Non autorisé', text: 'L’auteur n’y était pas autorisé. Rien n’a été modifié.' },
    failed: { word: 'Échoué', text: 'Cela n’a pas fonctionné. Rien n’a été modifié.' },
    check: {
      word: 'À vérifier',
      text: 'La demande a été envoyée à Unity, et personne ne sait si elle a été appliquée. Vérifiez ce qui s’y trouve maintenant ; s’il s’agit d’un PIN ou d’un mot de passe, définissez-le à nouveau.',
    },
    running: { word: 'En cours', text: 'Cela vient de commencer.' },
  },
}

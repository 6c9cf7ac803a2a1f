import type { CredentialRefusal, PinProblem } from '@unity-desk/cupi'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, dayAndClock, fromNow, day } from '#lib/time.ts'
import type { Words } from './en.ts'

const times = (count: number, one: string, other: string): string => `${count} ${plural(count, one, other)}`
const minutes = (count: number): string => times(count, 'minute', 'minutes')

const tags = {
  'locked-by-administrator': 'Verrouillé par un administrateur',
  'locked-by-failures': 'Verrouillé après des échecs',
  'never-enrolled': 'Jamais connecté',
  expired: 'Expiré',
  'must-change': 'À changer',
  failing: 'Échecs',
  open: 'En vigueur',
} as const

const sayState: Words['sayState'] = (state, { now, minutesLeft, credential }) => {
  switch (state.kind) {
    case 'locked-by-administrator':
      return {
        title: 'Verrouillé par un administrateur.',
        text: 'Aucun code PIN ne l’ouvre, et cela ne s’ouvre pas tout seul. Une réinitialisation laisse ce verrou tel quel.',
      }
    case 'locked-by-failures': {
      const after =
        credential.HackCount > 0
          ? times(credential.HackCount, 'code PIN erroné', 'codes PIN erronés')
          : 'trop de codes PIN erronés'
      return {
        title:
          state.until === null
            ? `Verrouillé après ${after} ; ne s’ouvre pas tout seul.`
            : `Verrouillé après ${after} ; s’ouvre tout seul dans ${minutes(minutesLeft(state.until))}.`,
        text: 'Si la personne connaît son code PIN, déverrouiller suffit. Sinon, réinitialisez-le : cela déverrouille aussi.',
      }
    }
    case 'never-enrolled':
      return {
        title: 'Ne s’est jamais connectée par téléphone.',
        text: 'La boîte vocale a encore le code PIN de sa création. S’il n’a pas été communiqué, réinitialisez-le.',
      }
    case 'expired':
      return {
        title: `Le code PIN a expiré le ${day(state.since)}, ${fromNow(state.since, now)}.`,
        text: 'Unity en demandera un nouveau à la prochaine connexion. Si l’ancien n’est pas connu, réinitialisez-le.',
      }
    case 'must-change':
      return {
        title: 'Un nouveau code PIN doit être choisi à la prochaine connexion.',
        text: 'L’actuel ouvre encore la boîte vocale, pour cela seulement. S’il n’est pas connu, réinitialisez-le.',
      }
    case 'failing': {
      const { count, locksAt } = state
      return {
        title:
          locksAt === null
            ? `${times(count, 'code PIN erroné', 'codes PIN erronés')} jusqu’ici ; cette règle ne verrouille jamais.`
            : `${count} codes PIN erronés sur ${locksAt} ; ${locksAt - count === 1 ? 'encore un le verrouille' : `encore ${locksAt - count} le verrouillent`}.`,
        text: 'Ce n’est pas verrouillé. Si le code PIN n’est pas connu, réinitialisez-le.',
      }
    }
    case 'open':
      return {
        title: 'Rien ne s’y oppose.',
        text: 'Le code PIN est en vigueur. S’il est refusé, la personne en a un autre en tête : réinitialisez-le.',
      }
  }
}

const sayRest: Words['sayRest'] = ([, ...rest], moment) =>
  rest.length === 0 ? undefined : `De plus : ${rest.map((state) => sayState(state, moment).title).join(' ')}`

const sayRule: Words['sayRule'] = (rule, what) => [
  what === 'PIN'
    ? `Au moins ${times(rule.MinLength, 'chiffre', 'chiffres')}`
    : `Au moins ${times(rule.MinLength, 'caractère', 'caractères')}`,
  ...(rule.TrivialCredChecking ? ['Rien de facile à deviner'] : []),
  ...(rule.PrevCredCount > 0 ? [`Aucun des ${rule.PrevCredCount} derniers`] : []),
  rule.MaxDays > 0 ? `Expire après ${times(rule.MaxDays, 'jour', 'jours')}` : 'N’expire jamais',
  rule.MaxHacks > 0
    ? `${times(rule.MaxHacks, 'échec verrouille', 'échecs verrouillent')} ${rule.LockoutDuration > 0 ? `pendant ${minutes(rule.LockoutDuration)}` : 'jusqu’à ce qu’un administrateur ouvre'}`
    : 'Les échecs ne verrouillent jamais',
]

const handOff: Words['handOff'] = (what, note, { operator, name, extension }) => {
  const person = extension === undefined ? name : `${name} (${extension})`
  const credential = what === 'PIN' ? 'Code PIN de messagerie' : 'Mot de passe web'
  const said = (): string => {
    if (note.kind === 'unlocked')
      return `${credential} de ${person} : déverrouillage le ${dayAndClock(note.at)}, sans changement.`
    if (note.kind === 'ticket')
      return `Lien à usage unique pour un nouveau code PIN envoyé à ${person}${note.until ? `, valable jusqu’au ${dayAndClock(note.until)}` : ''}.`
    return `${credential} de ${person} : réinitialisation faite${note.at ? ` le ${dayAndClock(note.at)}, relue dans Unity` : ''}.${note.mustChange ? ' Une nouvelle valeur doit être choisie à la prochaine connexion.' : ''}`
  }
  return `${said()}\n${note.reference === '' ? `Par ${operator}.` : `Par ${operator}, référence ${note.reference}.`}`
}

const refusals: Readonly<Record<CredentialRefusal, string>> = {
  digits: 'Utilisez seulement des chiffres.',
  'too-short': 'Utilisez plus de chiffres.',
  'too-long': 'Utilisez au plus 64 chiffres.',
  'repeated-digit': 'N’utilisez pas un chiffre trois fois de suite.',
  'two-digits': 'Utilisez au moins trois chiffres différents.',
  'repeated-group': 'Ne répétez pas un groupe de chiffres.',
  sequence: 'Ne comptez ni en montant ni en descendant.',
  'keypad-line': 'Ne suivez pas une ligne droite sur le clavier.',
  extension: 'N’utilisez pas le poste.',
  'extension-reversed': 'N’utilisez pas le poste à l’envers.',
  name: 'N’épelez pas le nom sur le clavier.',
  previous: 'N’utilisez pas à nouveau un ancien code PIN.',
  history: 'N’utilisez pas à nouveau une ancienne valeur.',
  trivial: 'Unity trouve cela trop facile à deviner.',
  'too-recent': 'Le dernier changement est trop récent.',
  'cannot-change': 'C’est réglé de façon à ne pas pouvoir être changé.',
  'directory-owned': 'Cela appartient à l’annuaire de l’entreprise ; changez-le là-bas.',
  refused: 'Unity l’a refusé.',
}

const byCode: Readonly<Record<string, string>> = refusals

const refusal = (problem: PinProblem | { readonly code: CredentialRefusal }): string =>
  'atLeast' in problem ? `Utilisez au moins ${problem.atLeast} chiffres.` : refusals[problem.code]

export const words: Words = {
  sayState,
  tagOf: ({ kind }) => tags[kind],
  sayRest,
  sayRule,
  panel: {
    label: 'Pourquoi la connexion échoue',
    loading: 'Unity lit l’état du code PIN …',
    changed: 'Changé',
    expires: 'Expire',
    expired: 'Expiré',
    never: 'jamais',
    unknown: 'inconnu',
    rule: 'Règle',
  },
  of: {
    PIN: {
      unlock: 'Déverrouiller',
      reset: 'Réinitialiser le code PIN',
      unlocked: (at) => `Déverrouillé à ${clockWithSeconds(at)}, relu dans Unity.`,
      title: (name) =>
        name === undefined ? 'Réinitialiser le code PIN' : `Réinitialiser le code PIN de ${isolate(name)}`,
      mode: 'Type de code PIN',
      generatedText:
        'Un code PIN conforme à la règle est créé et vous est montré une fois pendant 30 secondes.',
      field: 'Nouveau code PIN',
      missing: 'Saisissez le nouveau code PIN.',
      rules: 'Ce que le code PIN doit être',
      mustChangeText: 'Sinon, vous continuez de connaître ce code PIN.',
      submit: 'Réinitialiser le code PIN',
      done: (at) =>
        at === undefined
          ? 'Le code PIN a été changé.'
          : `Code PIN changé à ${clockWithSeconds(at)}, relu dans Unity.`,
      unconfirmed:
        'Le nouveau code PIN a été envoyé et Unity ne l’a pas confirmé. Ne le donnez pas avant qu’il soit confirmé.',
      revealed: 'Le nouveau code PIN',
      gone: 'Le code PIN a disparu de cette page.',
      nextChoose:
        'Ensuite : appeler la boîte vocale, saisir ce code PIN et en choisir un nouveau à la demande.',
      next: 'Ensuite : appeler la boîte vocale et saisir ce code PIN.',
    },
    password: {
      unlock: 'Déverrouiller le mot de passe',
      reset: 'Réinitialiser le mot de passe',
      unlocked: (at) => `Mot de passe déverrouillé à ${clockWithSeconds(at)}, relu dans Unity.`,
      title: (name) =>
        name === undefined
          ? 'Réinitialiser le mot de passe web'
          : `Réinitialiser le mot de passe web de ${isolate(name)}`,
      mode: 'Type de mot de passe',
      generatedText:
        'Un mot de passe conforme à la règle est créé et vous est montré une fois pendant 30 secondes.',
      field: 'Nouveau mot de passe',
      missing: 'Saisissez le nouveau mot de passe.',
      rules: 'Ce que le mot de passe doit être',
      mustChangeText: 'Sinon, vous continuez de connaître ce mot de passe.',
      submit: 'Réinitialiser le mot de passe',
      done: (at) =>
        at === undefined
          ? 'Le mot de passe a été changé.'
          : `Mot de passe changé à ${clockWithSeconds(at)}, relu dans Unity.`,
      unconfirmed:
        'Le nouveau mot de passe a été envoyé et Unity ne l’a pas confirmé. Ne le donnez pas avant qu’il soit confirmé.',
      revealed: 'Le nouveau mot de passe',
      gone: 'Le mot de passe a disparu de cette page.',
      nextChoose: 'Ensuite : se connecter avec lui à Unity sur le web et en choisir un nouveau à la demande.',
      next: 'Ensuite : se connecter avec lui à Unity sur le web.',
    },
  },
  handOff,
  refusal,
  refusalOf: (code) => byCode[code],
  passwordTooShort: (atLeast) => `Utilisez au moins ${atLeast} caractères.`,
  digits: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  capital: (word) => `${word} avec ${word.charAt(0)} majuscule`,
  hyphen: 'tiret',
  checkState: { kept: 'respecté : ', broken: 'non respecté : ', open: '' },
  sync: 'Cette personne vient de Unified CM. Si la synchronisation des codes PIN y est active, un nouveau code PIN ouvre aussi Extension Mobility, Conference Now et Mobile Connect ; Unity ne dit pas si elle l’est.',
  ticket: {
    text: 'Un lien à usage unique est envoyé par e-mail. La personne choisit elle-même le code PIN et vous ne le connaissez jamais. Rien ne change avant qu’elle s’en serve.',
    send: 'Envoyer le lien',
    sent: (until) =>
      until === undefined
        ? 'Le lien à usage unique est en route. Le code PIN reste tel quel jusqu’à son usage.'
        : `Le lien à usage unique est en route et vaut jusqu’à ${clockWithSeconds(until)}. Le code PIN reste tel quel jusqu’à son usage.`,
  },
  note: { copy: 'Copier une note', copied: 'Copié, sans le secret.' },
  unlock: {
    unknown: 'Unity n’a pas confirmé le déverrouillage. Il est peut-être fait, peut-être non.',
    look: 'Vérifier à nouveau',
    confirmTitle: 'Ouvrir le verrou d’un administrateur ?',
    confirm: (name) =>
      `Un administrateur a verrouillé ${isolate(name)} volontairement. N’ouvrez que si vous savez pourquoi et que la raison n’existe plus.`,
    confirmAct: 'Ouvrir le verrou',
    cancel: 'Laisser verrouillé',
  },
  reset: {
    generated: 'En créer un',
    typed: 'En saisir un',
    ticket: 'Lien à usage unique',
    rulesLoading: 'Lecture de la règle de cette personne …',
    serverRules: (rule) =>
      rule.PrevCredCount > 0
        ? `Unity compare aussi avec les ${rule.PrevCredCount} derniers.`
        : 'Unity vérifie encore une fois.',
    mustChange: 'La personne choisit le sien à la prochaine connexion',
    reference: 'Ticket ou note',
    referenceHelp: 'Figure dans le journal d’audit. Ni code PIN ni mot de passe ici.',
    referenceTooLong: '200 caractères au plus.',
    askAgain: 'Redemander',
    cancel: 'Annuler',
    unseen: 'Il ne peut plus être montré : réinitialisez encore une fois.',
    uncertain: {
      what: 'Il n’y a pas eu de réponse.',
      now: 'Redemandez : la même demande n’est exécutée qu’une fois, et sa réponse est donnée.',
    },
  },
  unknown: {
    title: 'Pas encore confirmé',
    look: 'Vérifier à nouveau',
    still: (at) =>
      `Pas changé à ${clockWithSeconds(at)}. Si cela reste ainsi, fermez et réinitialisez à nouveau.`,
    unseen: 'Impossible de vérifier en ce moment. Vérifiez à nouveau dans quelques secondes.',
    close: 'Fermer',
  },
  reveal: {
    say: 'Dites :',
    left: (seconds) => `Disparaît dans ${seconds} s`,
    goneText: 'Il a été montré pendant 30 secondes. S’il n’a pas été noté, réinitialisez à nouveau.',
    copy: 'Copier',
    copied: 'Copié : videz le presse-papiers après usage.',
    copyFailed: 'Le navigateur ne permet pas de copier.',
    done: 'Terminé',
  },
  tab: {
    title: 'PIN et mot de passe',
    pin: 'Code PIN de messagerie',
    password: 'Mot de passe web',
    state: 'État',
    directoryOwned:
      'Cela appartient à l’annuaire de l’entreprise. C’est là qu’on le change et le déverrouille.',
    rule: 'Règle',
    asks: 'Exige',
    cannotChange: 'Ne peut pas être changé par la personne',
    failures: 'Échecs depuis la dernière réussite',
    lastFailure: 'Dernier échec',
  },
}

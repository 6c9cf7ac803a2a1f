import { clockWithSeconds } from '#lib/time.ts'
import { ADMINISTRATOR, AGAIN, TELL, UNITY_DOWN, problems } from '../fr/problems.ts'
import { reasons } from '../fr/reasons.ts'
import type { Words } from './en.ts'

const kinds: Words['kinds'] = {
  rejected: { what: 'Unity l’a refusé.', now: 'Modifiez-le et réessayez.' },
  unauthorized: { what: 'Votre session est fermée.', now: 'Connectez-vous pour continuer.' },
  forbidden: { what: 'Vous n’y êtes pas autorisé.', now: ADMINISTRATOR },
  'not-found': { what: 'Introuvable.', now: 'Cherchez de nouveau : l’élément a peut-être été supprimé.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Unity Connection a échoué.', now: TELL },
  unreachable: { what: 'Unity Desk ne répond pas.', now: AGAIN },
  protocol: { what: 'Unity Connection a envoyé une réponse inutilisable.', now: TELL },
}

export const words: Words = {
  problems,
  reasons,
  kinds,
  refused: 'Unity Desk l’a refusé.',
  tell: TELL,
  noReason: 'Aucune raison plus précise n’a été donnée.',
  unitySays: 'Unity Connection répond :',
  browserSays: 'Le navigateur signale :',
  serverAway: 'La connexion au serveur d’Unity Desk est interrompue, ou le serveur est arrêté.',
  page: {
    what: 'Un problème est survenu sur cette page.',
    now: 'Rechargez la page. Si cela persiste, dites à un administrateur d’Unity Desk ce que vous avez fait.',
  },
  retrying: 'Nouvel essai automatique en cours.',
  mayNot: {
    acts: {
      'users:read': 'voir les personnes',
      'pins:reset': 'changer les codes PIN',
      'pins:unlock': 'changer les codes PIN',
      'passwords:reset': 'réinitialiser les mots de passe web',
      'users:write': 'changer les réglages',
      'addresses:write': 'changer les adresses',
      'audit:read': 'lire le journal d’audit',
      'metrics:read': 'lire les métriques',
      'operators:manage': 'gérer les opérateurs',
      'sessions:manage': 'voir qui est connecté',
      'tokens:manage': 'gérer les jetons',
    },
    other: 'faire cela',
    role: (role, act) => `Le rôle ${role} ne peut pas ${act}. Un administrateur d’Unity Desk le peut.`,
    protected: (name, unityRole, role) =>
      `${name} a le rôle Unity ${unityRole} : le rôle ${role} ne peut donc changer ni son code PIN ni son mot de passe. Un administrateur d’Unity Desk le peut.`,
  },
  unnamedRole: 'd’un autre type',
  signInFirst: 'Connectez-vous d’abord.',
  stepUpFirst: 'Il faut pour cela saisir à nouveau votre mot de passe.',
  stepUpFor: () => 'Il faut pour cela saisir à nouveau votre mot de passe.',
  stillWriting:
    'Une autre modification est encore en cours d’écriture. Recommencez quand elle sera terminée.',
  endings: {
    done: (at) => `Enregistré, relu à ${clockWithSeconds(at)}.`,
    unseen: (at) => `Unity a accepté la modification, mais montrait autre chose à ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `Unity ne l’a pas confirmé : on ne sait pas si c’est enregistré. Rien n’en était visible à ${clockWithSeconds(at)}.`,
  },
}

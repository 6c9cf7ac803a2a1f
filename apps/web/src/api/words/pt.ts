import { clockWithSeconds } from '#lib/time.ts'
import { ADMINISTRATOR, AGAIN, TELL, UNITY_DOWN, problems } from '../pt/problems.ts'
import { reasons } from '../pt/reasons.ts'
import type { Words } from './en.ts'

const kinds: Words['kinds'] = {
  rejected: { what: 'O Unity recusou.', now: 'Altere e tente de novo.' },
  unauthorized: { what: 'Sua sessão está encerrada.', now: 'Entre para continuar.' },
  forbidden: { what: 'Você não tem permissão para isso.', now: ADMINISTRATOR },
  'not-found': { what: 'Não foi encontrado.', now: 'Busque de novo: pode ter sido excluído.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'O Unity Connection falhou.', now: TELL },
  unreachable: { what: 'O Unity Desk não responde.', now: AGAIN },
  protocol: { what: 'O Unity Connection enviou uma resposta que não pode ser usada.', now: TELL },
}

export const words: Words = {
  problems,
  reasons,
  kinds,
  refused: 'O Unity Desk recusou.',
  tell: TELL,
  noReason: 'Nenhum motivo mais preciso foi informado.',
  unitySays: 'O Unity Connection diz:',
  browserSays: 'O navegador diz:',
  serverAway: 'A conexão com o servidor do Unity Desk caiu, ou o servidor parou.',
  page: {
    what: 'Algo deu errado nesta página.',
    now: 'Recarregue a página. Se continuar, conte a um administrador do Unity Desk o que você fez.',
  },
  retrying: 'Tentando de novo automaticamente.',
  mayNot: {
    acts: {
      'users:read': 'ver pessoas',
      'pins:reset': 'alterar PINs',
      'pins:unlock': 'alterar PINs',
      'passwords:reset': 'redefinir senhas da web',
      'users:write': 'alterar configurações',
      'addresses:write': 'alterar endereços',
      'audit:read': 'ler o registro de auditoria',
      'metrics:read': 'ler as métricas',
      'operators:manage': 'gerenciar operadores',
      'sessions:manage': 'ver quem está conectado',
      'tokens:manage': 'gerenciar tokens',
    },
    other: 'fazer isto',
    role: (role, act) => `A função ${role} não pode ${act}. Um administrador do Unity Desk pode.`,
    protected: (name, unityRole, role) =>
      `${name} tem a função do Unity ${unityRole}; por isso a função ${role} não pode alterar seu PIN nem sua senha. Um administrador do Unity Desk pode.`,
  },
  unnamedRole: 'de outro tipo',
  signInFirst: 'Entre primeiro.',
  stepUpFirst: 'Isto pede a sua senha mais uma vez.',
  stepUpFor: () => 'Isto pede a sua senha mais uma vez.',
  stillWriting: 'Outra alteração ainda está sendo gravada. Faça de novo quando ela tiver terminado.',
  endings: {
    done: (at) => `Salvo, conforme relido às ${clockWithSeconds(at)}.`,
    unseen: (at) => `O Unity aceitou a alteração, mas mostrava outra coisa às ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `O Unity não confirmou: não se sabe se foi salvo. Às ${clockWithSeconds(at)} nada disso aparecia.`,
  },
}

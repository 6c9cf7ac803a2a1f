import { clockWithSeconds } from '#lib/time.ts'
import type { Words } from './en.ts'

const AGAIN = 'Tente de novo daqui a pouco.'
const TELL = 'Se continuar, informe o número da solicitação a um administrador do Unity Desk.'
const ADMINISTRATOR = 'Fale com um administrador do Unity Desk.'
const UNITY_DOWN = 'O Unity Connection não responde.'

const problems: Words['problems'] = {
  'signed-out': { what: 'Sua sessão está encerrada.', now: 'Entre para continuar.' },
  forbidden: { what: 'Você não tem permissão para isso.', now: ADMINISTRATOR },
  'protected-target': { what: 'Esta pessoa está protegida.', now: ADMINISTRATOR },
  'domain-not-allowed': {
    what: 'Endereços deste domínio não são permitidos aqui.',
    now: 'Use um endereço de outro domínio.',
  },
  'address-owned': {
    what: 'Alguém já tem este endereço.',
    now: 'Exclua-o lá primeiro ou use outro.',
  },
  'step-up-required': {
    what: 'Sua senha é necessária.',
    now: 'Repita e informe sua senha quando for pedida.',
  },
  'mode-not-allowed': { what: 'Este tipo de redefinição está desligado.', now: 'Use o outro tipo.' },
  'not-found': { what: 'Não foi encontrado.', now: 'Busque de novo: pode ter sido excluído.' },
  'verification-missing': {
    what: 'A identidade de quem liga não foi verificada.',
    now: 'Verifique-a primeiro.',
  },
  'verification-invalid': {
    what: 'Quem liga foi verificado para outra coisa, ou há tempo demais.',
    now: 'Tente de novo: quem liga é verificado outra vez.',
  },
  'approval-missing': {
    what: 'Uma segunda pessoa precisa aprovar.',
    now: 'Tente de novo e pergunte a um colega.',
  },
  'no-mail-address': { what: 'Não é possível enviar e-mail a esta pessoa.', now: 'Escolha outro modo.' },
  'changed-since': { what: 'Alguém o alterou nesse meio-tempo.', now: 'Veja como está agora e altere isso.' },
  'not-revertable': { what: 'Não pode ser desfeito.', now: 'Altere à mão.' },
  'rule-refused': { what: 'Uma regra não permite.', now: 'Altere e tente de novo.' },
  'idempotency-conflict': {
    what: 'Isto já foi enviado de outra forma.',
    now: 'Feche a janela e comece de novo.',
  },
  malformed: { what: 'O que foi digitado não pode ser usado.', now: 'Altere e tente de novo.' },
  'directory-owned': { what: 'É do diretório da empresa.', now: 'Altere lá.' },
  'wrong-code': { what: 'Esse não é o código.', now: 'Peça que o leiam outra vez.' },
  'mode-unavailable': { what: 'Este tipo de redefinição não está configurado.', now: 'Use o outro tipo.' },
  'sign-on-unavailable': { what: 'O login único não responde.', now: AGAIN },
  internal: { what: 'O Unity Desk falhou.', now: TELL },
  'too-large': { what: 'É demais de uma só vez.', now: 'Envie menos.' },
  'too-many-requests': { what: 'Solicitações demais.', now: AGAIN },
  'audit-unavailable': { what: 'Nada foi alterado.', now: TELL },
  'database-unavailable': { what: 'O banco de dados do Unity Desk não responde.', now: TELL },
  busy: { what: 'Nada foi feito.', now: AGAIN },
  'unity-unavailable': { what: UNITY_DOWN, now: AGAIN },
  'unity-timeout': { what: UNITY_DOWN, now: 'Verifique antes de repetir.' },
  'unity-unusable': { what: 'O Unity Connection falhou.', now: 'Verifique antes de repetir.' },
}

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
  kinds,
  refused: 'O Unity Desk recusou.',
  tell: TELL,
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
  endings: {
    done: (at) => `Salvo, conforme relido às ${clockWithSeconds(at)}.`,
    unseen: (at) => `O Unity aceitou a alteração, mas mostrava outra coisa às ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `O Unity não confirmou: não se sabe se foi salvo. Às ${clockWithSeconds(at)} nada disso aparecia.`,
  },
}

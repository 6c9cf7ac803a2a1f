import type { Words } from './en.ts'

export const words: Words = {
  goes: 'O que uma exclusão destrói',
  about:
    'Guarde uma cópia, feche o acesso no último dia e exclua a pessoa quando ninguém mais precisar das mensagens.',
  state: 'Agora',
  shut: 'sem acesso',
  open: 'pode entrar',
  messages: 'Mensagens',
  notRead: 'não pôde ser lido',
  none: 'nenhum',
  parts: {
    addresses: 'Endereços',
    alternateExtensions: 'Ramais alternativos',
    lists: 'Membro de listas',
    privateLists: 'Listas privadas',
    notificationDevices: 'Dispositivos de notificação',
    callHandlers: 'Controladores de chamadas que dependem da pessoa',
  },
  incomplete: (parts) => `Não pôde ser lido por inteiro: ${parts}. Verifique de novo antes de excluir.`,
  // The server says why in English.
  protectedBy: () => 'Esta pessoa está protegida: só um administrador do Unity Desk pode fazer isto.',
  keep: 'Salvar uma cópia',
  shutOut: 'Fechar o acesso',
  stepsLabel: 'O que foi feito',
  steps: {
    'lock-pin': () => 'PIN bloqueado',
    'lock-password': () => 'Senha da web bloqueada',
    'leave-directory': () => 'Fora da lista telefônica',
    'stop-notification': (name) => `Notificação encerrada (${name})`,
    delete: () => 'Excluída',
  },
  outcomes: {
    done: 'feito',
    unknown: 'não se sabe',
    refused: 'recusado',
    failed: 'falhou',
    'not-tried': 'não tentado',
  },
  ended: {
    disable: {
      done: 'O acesso está fechado.',
      partly: 'O acesso está fechado em parte. Feche de novo para fazer o resto.',
      unknown: 'Ninguém sabe se tudo foi feito. Feche de novo: o que está feito continua feito.',
      refused: 'O acesso não foi fechado.',
    },
    delete: {
      done: 'Excluída.',
      partly: 'Excluída em parte. Verifique de novo.',
      unknown: 'Ninguém sabe se a exclusão aconteceu. Verifique de novo antes de repetir.',
      refused: 'Não foi excluída.',
    },
  },
  lost: 'Nenhuma resposta chegou e ninguém sabe se foi feito. Verifique de novo antes de repetir.',
  back: 'Voltar à busca',
  disable: {
    title: (name) => `Fechar o acesso de ${name}?`,
    text: 'O PIN e a senha da web são bloqueados, a pessoa sai da lista telefônica e suas notificações param. As mensagens ficam, e tudo pode ser desfeito.',
  },
  removal: {
    begin: 'Excluir…',
    title: (name) => `Excluir ${name} para sempre?`,
    text: 'Caixa postal, mensagens, endereços e saudações somem na hora. O Unity não tem volta.',
    typeAlias: (alias) => `Digite o alias ${alias}`,
    wrong: 'Este não é o alias.',
    act: 'Excluir',
  },
}

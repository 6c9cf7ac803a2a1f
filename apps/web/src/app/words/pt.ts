import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  skip: 'Ir para o conteúdo',
  navigation: 'Principal',
  account: (name, role) => `Conta: ${name}, ${role}`,
  accountMenu: 'Conta',
  scheme: { label: 'Aparência', auto: 'Como no sistema', light: 'Clara', dark: 'Escura' },
  language: 'Idioma',
  secondFactor: 'Segundo fator',
  signOut: 'Sair',
  signOutFailed: 'Não foi possível sair: o servidor não responde. Feche o navegador por segurança.',
  keys: {
    palette: 'Procurar uma ação, uma página ou uma pessoa',
    open: 'Todas as teclas',
    title: 'Teclas',
    close: 'Fechar',
    single: 'Teclas sem Ctrl ou Alt',
    singleHelp: 'Desligue-as se você dita o texto ou as pressiona sem querer. Cada ação tem também um botão.',
  },
  unity: {
    ok: (host) => `O Unity Connection ${host} responde`,
    away: (host) => `O Unity Connection ${host} não responde`,
  },
  banner: {
    server: {
      title: 'O Unity Desk não responde.',
      text: 'O que está na tela foi lido antes. Tentando de novo automaticamente.',
    },
    unreachable: {
      title: 'O Unity Connection não responde.',
      text: 'Você pode buscar e consultar o que foi lido antes; as alterações precisam esperar. Tentando de novo automaticamente.',
    },
    refused: {
      title: 'O Unity Connection não aceita a conta do Unity Desk.',
      text: 'Nada pode ser lido ou alterado até que um administrador do Unity Desk verifique.',
    },
    database: {
      title: 'O banco de dados do Unity Desk não responde.',
      text: 'Enquanto isso, nada pode ser alterado. Tentando de novo automaticamente.',
    },
  },
  notFound: {
    title: 'Esta página não existe.',
    text: 'O endereço está errado ou a página mudou de lugar.',
    home: 'Buscar uma pessoa',
  },
  forbidden: {
    title: 'Isto não cabe à sua função.',
    text: (role, permission) =>
      permission === 'users:read'
        ? `A função ${role} não pode ver pessoas. Um administrador do Unity Desk pode mudar sua função.`
        : `A função ${role} não pode abrir isto. Um administrador do Unity Desk pode mudar sua função.`,
  },
  leave: {
    title: 'O que você digitou não está salvo',
    lost: 'Seria perdido:',
    leave: 'Sair',
    stay: 'Ficar',
  },
  notLoaded: {
    what: 'Não foi possível carregar uma parte do Unity Desk.',
    why: 'Uma versão mais nova pode ter sido instalada desde que esta página foi aberta, ou o servidor não responde.',
    now: 'Recarregue a página: você volta para onde está.',
    close: 'Agora não',
  },
  crashed: { reload: 'Recarregar a página' },
}

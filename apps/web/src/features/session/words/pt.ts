import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  what: 'O console de suporte para o Cisco Unity Connection',
  title: 'Entrar',
  name: 'Nome',
  nameMissing: 'Informe seu nome.',
  password: 'Senha',
  passwordMissing: 'Informe sua senha.',
  code: 'Código do seu aplicativo autenticador',
  codeAsked: 'Informe o código que seu aplicativo autenticador mostra agora.',
  codeWrong: 'O código está errado ou já foi usado. Aguarde o próximo.',
  submit: 'Entrar',
  wait: (seconds) => `Aguarde ${seconds} s`,
  or: 'ou',
  singleSignOn: 'Usar o login único',
  singleSignOnAway: 'O login único não responde. Tentando de novo automaticamente.',
  wrong: 'O nome ou a senha está errado.',
  throttled: (seconds) =>
    seconds > 0
      ? `Tentativas demais. Você pode tentar de novo em ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`
      : 'Você já pode tentar de novo.',
  renewal: {
    title: 'Sua sessão terminou',
    text: 'Entre de novo para continuar de onde estava. O que você digitou continua lá.',
    other: 'Sair e entrar como outra pessoa',
  },
  signOn: {
    stepUp: { title: 'Entre de novo' },
    submit: 'Ir para o login único',
    closed: 'O login único abre em uma janela própria.',
    open: 'Conclua na janela que foi aberta. Depois esta página continua sozinha.',
    blocked: 'O navegador não abriu a janela. Permita pop-ups para esta página e tente de novo.',
  },
  secondFactor: {
    title: 'Segundo fator',
    off: 'Com um aplicativo autenticador no seu telefone, sua senha sozinha não abre nada.',
    on: 'Um código do seu aplicativo autenticador é pedido ao entrar e antes de ações perigosas.',
    elsewhere: 'Você usa o login único. O que ele pede além da senha é configurado lá.',
    setUp: 'Configurar um aplicativo autenticador',
    remove: 'Remover o aplicativo autenticador',
    give: 'Digite esta chave no seu aplicativo autenticador. Ela é mostrada só desta vez.',
    copy: 'Copiar a chave',
    open: 'Abrir em um aplicativo autenticador neste aparelho',
    confirm: 'Ativar',
  },
  signedOn: { title: 'Você entrou', text: 'Você pode fechar esta janela.' },
  stepUp: {
    title: 'Informe sua senha outra vez',
    submit: 'Continuar',
    cancel: 'Não fazer',
  },
}

import type { VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

const actions: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Novo PIN',
  'pin-unlock': 'Desbloquear o PIN',
  'password-reset': 'Nova senha da web',
  'password-unlock': 'Desbloquear a senha da web',
}

const before: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Confirme quem está ligando antes de definir um novo PIN.',
  'pin-unlock': 'Confirme quem está ligando antes de desbloquear o PIN.',
  'password-reset': 'Confirme quem está ligando antes de definir uma nova senha da web.',
  'password-unlock': 'Confirme quem está ligando antes de desbloquear a senha da web.',
}

const methods: Readonly<Record<VerificationMethod, Words['methods']['vouch']>> = {
  'mail-code': {
    label: 'Código por e-mail',
    help: 'Um código vai para o endereço de e-mail que o Unity tem. Quem está ligando o lê para você.',
    act: 'Enviar o código',
  },
  vouch: {
    label: 'Colega',
    help: 'Um colega que conhece quem está ligando responde por essa pessoa, em “Em espera”.',
    act: 'Pedir a um colega',
  },
  override: {
    label: 'Exceção',
    help: 'Ninguém pode verificar quem está ligando. Uma segunda pessoa precisa aprovar, e a segurança é avisada.',
    act: 'Pedir aprovação',
  },
}

export const words: Words = {
  title: (name) => (name === '' ? 'Verificar quem liga' : `É mesmo ${isolate(name)} ao telefone?`),
  before,
  forWhat: 'Verificar para',
  how: 'Como',
  actions,
  methods,
  reason: 'Motivo',
  reasonHelp: 'A segunda pessoa o lê, e ele fica na auditoria.',
  reasonMissing: 'Diga por que não é possível verificar quem liga.',
  cancel: 'Cancelar',
  other: 'De outro modo',
  over: 'O tempo acabou, ou a verificação foi encerrada. Verifique de novo quem liga.',
  noAttempts: 'Não havia mais tentativas para esse código. Envie outro ou pergunte a um colega.',
  left: (clock) => `restam ${clock}`,
  say: 'Diga primeiro:',
  sayWhere: 'Quem liga vê as mesmas palavras no e-mail e no portal e assim sabe que é você.',
  code: 'Código lido por quem liga',
  codeForm: 'O código tem oito dígitos.',
  sentTo: (address) => `Enviado para ${isolate(address)};`,
  wrongCode: (left) =>
    `Esse não é o código. ${left === 1 ? 'Resta uma tentativa' : `Restam ${left} tentativas`}.`,
  check: 'Conferir o código',
  vouching: {
    waits: 'Aguardando um colega;',
    how: 'Pergunte a alguém que conheça quem liga: o pedido está em “Em espera”. Depois, isto continua sozinho.',
  },
  approving: {
    waits: 'Uma segunda pessoa precisa aprovar;',
    how: 'É assim para pessoas protegidas, para a segunda redefinição do dia e para exceções. Um colega encontra o pedido em “Em espera”. Depois, isto continua sozinho.',
  },
  line: {
    label: 'Quem liga',
    not: 'Quem liga não foi verificado',
    verified: (action) => `Quem liga foi verificado: ${action}`,
    verify: 'Verificar quem liga',
  },
  waiting: {
    title: 'À sua espera',
    text: 'Ligações que seus colegas não podem resolver sozinhos.',
    badge: (number) => (number === 1 ? 'Um colega espera' : `${number} colegas esperam`),
    empty: 'Ninguém espera.',
    emptyText:
      'Quando um colega precisar de alguém que conheça quem liga, ou de uma segunda pessoa, aparece aqui.',
    first: 'Responder ao primeiro pedido',
    asks: (operator, action) => `${isolate(operator)} pede: ${action}`,
    reference: (reference) => `Chamado ${isolate(reference)}`,
    reason: (reason) => `Motivo: ${isolate(reason)}`,
    vouch: {
      tag: 'Você conhece a pessoa?',
      act: 'Responder por ela',
      actFor: (name) => `Responder por ${name}`,
      title: (name) => `Você se certificou de que é ${isolate(name)}?`,
      means: (operator, action) =>
        `Responda apenas se falou com a pessoa e a conhece. ${isolate(operator)} fará então isto: ${action}. Seu nome fica na auditoria.`,
      done: (operator) => `Você respondeu pela pessoa. ${isolate(operator)} pode continuar.`,
    },
    approval: {
      tag: 'Exige duas pessoas',
      act: 'Aprovar',
      actFor: (name) => `Aprovar para ${name}`,
      title: (name) => `Aprovar para ${isolate(name)}?`,
      means: (operator, action) =>
        `${isolate(operator)} fará então isto: ${action}. Seu nome fica na auditoria.`,
      done: (operator) => `Você aprovou. ${isolate(operator)} pode continuar.`,
    },
  },
}

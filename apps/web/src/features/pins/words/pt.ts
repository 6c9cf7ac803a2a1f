import type { CredentialRefusal, PinProblem } from '@unity-desk/cupi'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, dayAndClock, fromNow, day } from '#lib/time.ts'
import type { Words } from './en.ts'

const times = (count: number, one: string, other: string): string => `${count} ${plural(count, one, other)}`
const minutes = (count: number): string => times(count, 'minuto', 'minutos')

const tags = {
  'locked-by-administrator': 'Bloqueado por um administrador',
  'locked-by-failures': 'Bloqueado após erros',
  'never-enrolled': 'Nunca entrou',
  expired: 'Expirado',
  'must-change': 'Deve ser alterado',
  failing: 'Com erros',
  open: 'Em vigor',
} as const

const sayState: Words['sayState'] = (state, { now, minutesLeft, credential }) => {
  switch (state.kind) {
    case 'locked-by-administrator':
      return {
        title: 'Bloqueado por um administrador.',
        text: 'Nenhum PIN o abre, e ele não se abre sozinho. Redefinir deixa este bloqueio como está.',
      }
    case 'locked-by-failures': {
      const after =
        credential.HackCount > 0
          ? times(credential.HackCount, 'PIN errado', 'PINs errados')
          : 'PINs errados demais'
      return {
        title:
          state.until === null
            ? `Bloqueado após ${after}; não se abre sozinho.`
            : `Bloqueado após ${after}; abre-se sozinho em ${minutes(minutesLeft(state.until))}.`,
        text: 'Se a pessoa sabe o PIN, basta desbloquear. Se não, redefina: isso também desbloqueia.',
      }
    }
    case 'never-enrolled':
      return {
        title: 'Nunca entrou por telefone.',
        text: 'A caixa postal ainda tem o PIN com que foi criada. Se ele não foi informado, redefina.',
      }
    case 'expired':
      return {
        title: `O PIN expirou em ${day(state.since)}, ${fromNow(state.since, now)}.`,
        text: 'O Unity vai pedir um novo no próximo acesso. Se o antigo não é conhecido, redefina.',
      }
    case 'must-change':
      return {
        title: 'Um novo PIN deve ser escolhido no próximo acesso.',
        text: 'O atual ainda abre a caixa postal, só para isso. Se não é conhecido, redefina.',
      }
    case 'failing': {
      const { count, locksAt } = state
      return {
        title:
          locksAt === null
            ? `${times(count, 'PIN errado', 'PINs errados')} até agora; esta regra nunca bloqueia.`
            : `${count} de ${locksAt} PINs errados; ${locksAt - count === 1 ? 'mais um bloqueia' : `mais ${locksAt - count} bloqueiam`}.`,
        text: 'Não está bloqueado. Se o PIN não é conhecido, redefina.',
      }
    }
    case 'open':
      return {
        title: 'Nada impede o acesso.',
        text: 'O PIN está em vigor. Se não é aceito, a pessoa lembra de outro: redefina.',
      }
  }
}

const sayRest: Words['sayRest'] = ([, ...rest], moment) =>
  rest.length === 0
    ? undefined
    : `Além disso: ${rest.map((state) => sayState(state, moment).title).join(' ')}`

const sayRule: Words['sayRule'] = (rule, what) => [
  what === 'PIN'
    ? `Pelo menos ${times(rule.MinLength, 'dígito', 'dígitos')}`
    : `Pelo menos ${times(rule.MinLength, 'caractere', 'caracteres')}`,
  ...(rule.TrivialCredChecking ? ['Nada fácil de adivinhar'] : []),
  ...(rule.PrevCredCount > 0 ? [`Nenhum dos últimos ${rule.PrevCredCount}`] : []),
  rule.MaxDays > 0 ? `Expira após ${times(rule.MaxDays, 'dia', 'dias')}` : 'Nunca expira',
  rule.MaxHacks > 0
    ? `${times(rule.MaxHacks, 'erro bloqueia', 'erros bloqueiam')} ${rule.LockoutDuration > 0 ? `por ${minutes(rule.LockoutDuration)}` : 'até um administrador abrir'}`
    : 'Erros nunca bloqueiam',
]

const handOff: Words['handOff'] = (what, note, { operator, name, extension }) => {
  const person = extension === undefined ? name : `${name} (${extension})`
  const credential = what === 'PIN' ? 'PIN do correio de voz' : 'Senha da web'
  const said = (): string => {
    if (note.kind === 'unlocked')
      return `${credential} de ${person}: desbloqueio em ${dayAndClock(note.at)}, sem alteração.`
    if (note.kind === 'ticket')
      return `Link de uso único para um novo PIN enviado a ${person}${note.until ? `, válido até ${dayAndClock(note.until)}` : ''}.`
    return `${credential} de ${person}: redefinição feita${note.at ? ` em ${dayAndClock(note.at)}, conforme relida no Unity` : ''}.${note.mustChange ? ' Um novo valor deve ser escolhido no próximo acesso.' : ''}`
  }
  return `${said()}\n${note.reference === '' ? `Por ${operator}.` : `Por ${operator}, referência ${note.reference}.`}`
}

const refusals: Readonly<Record<CredentialRefusal, string>> = {
  digits: 'Use somente dígitos.',
  'too-short': 'Use mais dígitos.',
  'too-long': 'Use no máximo 64 dígitos.',
  'repeated-digit': 'Não use um dígito três vezes seguidas.',
  'two-digits': 'Use pelo menos três dígitos diferentes.',
  'repeated-group': 'Não repita um grupo de dígitos.',
  sequence: 'Não conte para cima nem para baixo.',
  'keypad-line': 'Não siga uma linha reta no teclado.',
  extension: 'Não use o ramal.',
  'extension-reversed': 'Não use o ramal de trás para a frente.',
  name: 'Não soletre o nome no teclado.',
  previous: 'Não use de novo um PIN anterior.',
  history: 'Não use de novo um valor anterior.',
  trivial: 'O Unity acha isso fácil demais de adivinhar.',
  'too-recent': 'A última alteração é recente demais.',
  'cannot-change': 'Está configurado para não poder ser alterado.',
  'directory-owned': 'Isto é do diretório da empresa; altere lá.',
  refused: 'O Unity recusou.',
}

const byCode: Readonly<Record<string, string>> = refusals

const refusal = (problem: PinProblem | { readonly code: CredentialRefusal }): string =>
  'atLeast' in problem ? `Use pelo menos ${problem.atLeast} dígitos.` : refusals[problem.code]

export const words: Words = {
  sayState,
  tagOf: ({ kind }) => tags[kind],
  sayRest,
  sayRule,
  panel: {
    label: 'Por que a pessoa não consegue entrar',
    loading: 'Perguntando ao Unity o estado do PIN …',
    changed: 'Alterado',
    expires: 'Expira',
    expired: 'Expirado',
    never: 'nunca',
    unknown: 'desconhecido',
    rule: 'Regra',
  },
  of: {
    PIN: {
      unlock: 'Desbloquear',
      reset: 'Redefinir PIN',
      unlocked: (at) => `Desbloqueado às ${clockWithSeconds(at)}, conforme relido no Unity.`,
      title: (name) => (name === undefined ? 'Redefinir o PIN' : `Redefinir o PIN de ${isolate(name)}`),
      mode: 'Tipo de PIN',
      generatedText: 'Um PIN conforme a regra é criado e mostrado a você uma vez por 30 segundos.',
      field: 'Novo PIN',
      missing: 'Digite o novo PIN.',
      rules: 'Como o PIN deve ser',
      mustChangeText: 'Senão você continua sabendo o PIN da pessoa.',
      submit: 'Redefinir PIN',
      done: (at) =>
        at === undefined
          ? 'O PIN foi alterado.'
          : `PIN alterado às ${clockWithSeconds(at)}, conforme relido no Unity.`,
      unconfirmed: 'O novo PIN foi enviado e o Unity não confirmou. Não o informe antes da confirmação.',
      revealed: 'O novo PIN',
      gone: 'O PIN sumiu desta página.',
      nextChoose: 'Depois: ligar para a caixa postal, digitar este PIN e escolher um novo quando pedido.',
      next: 'Depois: ligar para a caixa postal e digitar este PIN.',
    },
    password: {
      unlock: 'Desbloquear senha',
      reset: 'Redefinir senha',
      unlocked: (at) => `Senha desbloqueada às ${clockWithSeconds(at)}, conforme relido no Unity.`,
      title: (name) =>
        name === undefined ? 'Redefinir a senha da web' : `Redefinir a senha da web de ${isolate(name)}`,
      mode: 'Tipo de senha',
      generatedText: 'Uma senha conforme a regra é criada e mostrada a você uma vez por 30 segundos.',
      field: 'Nova senha',
      missing: 'Digite a nova senha.',
      rules: 'Como a senha deve ser',
      mustChangeText: 'Senão você continua sabendo a senha da pessoa.',
      submit: 'Redefinir senha',
      done: (at) =>
        at === undefined
          ? 'A senha foi alterada.'
          : `Senha alterada às ${clockWithSeconds(at)}, conforme relido no Unity.`,
      unconfirmed: 'A nova senha foi enviada e o Unity não confirmou. Não a informe antes da confirmação.',
      revealed: 'A nova senha',
      gone: 'A senha sumiu desta página.',
      nextChoose: 'Depois: entrar com ela no Unity pela web e escolher uma nova quando pedido.',
      next: 'Depois: entrar com ela no Unity pela web.',
    },
  },
  handOff,
  refusal,
  refusalOf: (code) => byCode[code],
  passwordTooShort: (atLeast) => `Use pelo menos ${atLeast} caracteres.`,
  digits: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  capital: (word) => `${word} com ${word.charAt(0)} maiúsculo`,
  hyphen: 'hífen',
  checkState: { kept: 'cumprido: ', broken: 'descumprido: ', open: '' },
  sync: 'Esta pessoa vem do Unified CM. Onde a sincronização de PIN estiver ativa, um novo PIN abre também Extension Mobility, Conference Now e Mobile Connect; o Unity não diz se está ativa.',
  ticket: {
    text: 'Um link de uso único vai por e-mail. A pessoa escolhe o PIN, e você nunca fica sabendo. Nada muda até que ela o use.',
    send: 'Enviar o link',
    sent: (until) =>
      until === undefined
        ? 'O link de uso único está a caminho. O PIN continua como era até o uso.'
        : `O link de uso único está a caminho e vale até ${clockWithSeconds(until)}. O PIN continua como era até o uso.`,
  },
  note: { copy: 'Copiar uma nota', copied: 'Copiado, sem o segredo.' },
  unlock: {
    unknown: 'O Unity não confirmou o desbloqueio. Pode ter sido feito ou não.',
    look: 'Verificar de novo',
    confirmTitle: 'Abrir o bloqueio de um administrador?',
    confirm: (name) =>
      `Um administrador bloqueou ${isolate(name)} de propósito. Abra só se você sabe o motivo e ele não existe mais.`,
    confirmAct: 'Abrir o bloqueio',
    cancel: 'Deixar bloqueado',
  },
  reset: {
    generated: 'Gerar um',
    typed: 'Digitar um',
    ticket: 'Link de uso único',
    rulesLoading: 'Lendo a regra desta pessoa …',
    serverRules: (rule) =>
      rule.PrevCredCount > 0
        ? `O Unity também compara com os últimos ${rule.PrevCredCount}.`
        : 'O Unity confere mais uma vez.',
    mustChange: 'A pessoa escolhe o seu no próximo acesso',
    reference: 'Chamado ou nota',
    referenceHelp: 'Vai para o registro de auditoria. Nada de PIN ou senha aqui.',
    referenceTooLong: 'No máximo 200 caracteres.',
    askAgain: 'Perguntar de novo',
    cancel: 'Cancelar',
    unseen: 'Não pode mais ser mostrado: redefina mais uma vez.',
    uncertain: {
      what: 'Não houve resposta.',
      now: 'Pergunte de novo: o mesmo pedido é executado uma só vez, e a resposta é informada.',
    },
  },
  unknown: {
    title: 'Ainda não confirmado',
    look: 'Verificar de novo',
    still: (at) => `Não alterado às ${clockWithSeconds(at)}. Se continuar assim, feche e redefina de novo.`,
    unseen: 'Não dá para verificar agora. Verifique de novo em alguns segundos.',
    close: 'Fechar',
  },
  reveal: {
    say: 'Diga:',
    left: (seconds) => `Some em ${seconds} s`,
    goneText: 'Ficou visível por 30 segundos. Se não foi anotado, redefina de novo.',
    copy: 'Copiar',
    copied: 'Copiado: limpe a área de transferência depois de usar.',
    copyFailed: 'O navegador não permite copiar.',
    done: 'Pronto',
  },
  tab: {
    title: 'PIN e senha',
    pin: 'PIN do correio de voz',
    password: 'Senha da web',
    state: 'Estado',
    directoryOwned: 'É do diretório da empresa. Lá é alterado e desbloqueado.',
    rule: 'Regra',
    asks: 'Exige',
    cannotChange: 'A pessoa não pode alterar',
    failures: 'Erros desde o último acerto',
    lastFailure: 'Último erro',
  },
}

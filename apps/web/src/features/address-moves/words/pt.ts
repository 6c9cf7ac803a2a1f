import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

const addresses = (number: number): string => `${count(number)} ${plural(number, 'endereço', 'endereços')}`

export const words: Words = {
  title: 'Mover endereços',
  about:
    'Quando uma empresa muda de domínio ou uma pessoa muda de nome: cada um recebe o endereço novo ao lado do antigo ou no lugar dele. Nada é gravado antes de você ver o plano.',
  ofOne: 'Só endereços de',
  onePerson: 'uma pessoa',
  toPerson: 'Voltar à pessoa',
  all: 'Os de todos',
  from: 'De',
  fromHelp: 'Um domínio, e com ele todos os seus endereços; ou um único endereço.',
  to: 'Para',
  toHelp: 'O outro domínio ou o outro endereço.',
  keepOld: 'Manter também os endereços antigos',
  keepOldHelp:
    'Os e-mails para o endereço antigo continuam chegando. Sem isso, o endereço novo toma o lugar dele.',
  plan: 'Mostrar o plano',
  flaws: {
    missing: 'Digite um domínio ou um endereço de e-mail.',
    neither:
      'Isto não é um domínio nem um endereço de e-mail: escreva empresa.example ou nome@empresa.example.',
    notAddress: 'Um endereço é movido para um endereço: escreva nome@empresa.example.',
    notDomain: 'Um domínio é movido para um domínio: escreva empresa.example.',
    same: 'Já é este.',
  },
  planned: 'Plano',
  rows: 'Endereços do plano',
  becomes: 'passa a ser',
  standings: {
    ready: 'Pronto',
    'has-already': 'Já existe',
    taken: 'Ocupado',
    invalid: 'Impossível',
    done: 'Feito',
    unknown: 'Não confirmado',
    refused: 'Recusado',
    failed: 'Falhou',
    'not-tried': 'Ainda não tentado',
  },
  counted: (number, word) => `${count(number)} ${word.toLowerCase()}`,
  owner: {
    user: 'Ele pertence a',
    contact: 'Ele pertence ao contato',
    list: 'Ele pertence à lista de distribuição',
    'call-handler': 'Ele pertence ao manipulador de chamadas',
    'private-list': 'Ele pertence à lista privada',
  },
  ownerNameless: {
    user: 'Ele pertence a outra pessoa.',
    contact: 'Ele pertence a um contato.',
    list: 'Ele pertence a uma lista de distribuição.',
    'call-handler': 'Ele pertence a um manipulador de chamadas.',
    'private-list': 'Ele pertence a uma lista privada.',
  },
  invalid: 'O endereço novo não seria válido, ou seu domínio não é permitido aqui.',
  move: (number) => `Mover ${addresses(number)}`,
  moved: (number) => `${count(number)} ${plural(number, 'endereço movido', 'endereços movidos')}.`,
  again: (number) => `Continuar com ${addresses(number)}`,
  more: 'Há mais do que se pode mover de uma vez. Mova estes e mostre o plano de novo.',
  none: 'Ninguém tem um endereço assim.',
  noneText:
    'Veja se está escrito corretamente. Endereços primários, que o próprio Unity cria, não são movidos.',
  noneYet: 'Até agora nenhum foi encontrado.',
  noneYetText:
    'O Unity tem endereços demais para examinar todos em uma solicitação. Mostre o plano de uma pessoa por vez.',
  confirm: {
    title: (number) => `Mover ${addresses(number)}?`,
    keeps: (from, to) =>
      `De ${from} para ${to}. Os antigos também ficam. Cada um pode ser desfeito em Alterações.`,
    goes: (from, to) =>
      `De ${from} para ${to}. Os antigos somem: os e-mails para eles não chegam mais. Cada um pode ser desfeito em Alterações.`,
    act: 'Mover',
    cancel: 'Agora não',
  },
}

import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import { labelled } from '../labelled.ts'
import type { Words } from './en.ts'

const labels: Readonly<Record<string, string>> = {
  DisplayName: 'Nome exibido',
  FirstName: 'Nome',
  LastName: 'Sobrenome',
  Alias: 'Nome de acesso',
  DtmfAccessId: 'Ramal',
  Department: 'Departamento',
  Title: 'Cargo',
  Manager: 'Gestor',
  EmployeeId: 'Matrícula',
  EmailAddress: 'Endereço de e-mail da empresa',
  SmtpAddress: 'Endereço de e-mail',
  City: 'Cidade',
  State: 'Estado ou província',
  Country: 'País',
  PostalCode: 'Código postal',
  Building: 'Prédio',
  Address: 'Endereço postal',
  CosObjectId: 'Classe de serviço',
  PartitionObjectId: 'Partição',
  Language: 'Idioma',
  TimeZone: 'Fuso horário',
  ListInDirectory: 'Consta no diretório',
  Inactive: 'Fora de serviço',
  ObjectId: 'Identificador no Unity',
  ObjectGlobalUserObjectId: 'Pessoa a quem pertence',
  PhoneNumber: 'Número de telefone',
  Active: 'Ativo',
}

export const words: Words = {
  title: 'Alterações',
  about:
    'O que foi alterado no Unity por meio do Unity Desk, o mais recente primeiro. Quase tudo pode ser desfeito enquanto ninguém o tiver alterado depois. PINs e senhas nunca são guardados e nunca voltam.',
  journal: 'Alterações, as mais recentes primeiro',
  loading: 'Lendo o diário …',
  again: 'Verificar de novo',
  older: 'Mostrar alterações mais antigas',
  shown: (number, isAll) =>
    isAll
      ? `${count(number)} ${plural(number, 'alteração', 'alterações')}`
      : `As últimas ${count(number)} alterações`,
  keys: {
    move: 'Percorrer as alterações',
    open: 'Mostrar tudo de uma alteração',
    close: 'Mostrar menos de uma alteração',
  },
  filter: {
    person: 'Pessoa',
    actor: 'Feito por',
    drop: (name) => `Mostrar mais que ${name}`,
    mine: 'Só as minhas',
    everybody: 'As de todos',
  },
  tab: { all: 'Abrir no diário' },
  empty: {
    title: 'Nada foi alterado.',
    person: 'Nada foi alterado nesta pessoa.',
    text: 'Cada alteração em configurações, endereços e listas aparece aqui, com o que havia antes.',
  },
  actions: {
    'users.create': 'Nova pessoa',
    'users.update': 'Alteração em uma pessoa',
    'users.remove': 'Exclusão de uma pessoa',
    'users.mailbox.update': 'Alteração em uma caixa postal',
    'users.alternateExtensions.create': 'Novo ramal alternativo',
    'users.alternateExtensions.update': 'Alteração em um ramal alternativo',
    'users.alternateExtensions.remove': 'Exclusão de um ramal alternativo',
    'users.privateLists.create': 'Nova lista privada',
    'users.privateLists.update': 'Alteração em uma lista privada',
    'users.privateLists.remove': 'Exclusão de uma lista privada',
    'users.userRoles.create': 'Nova função do Unity',
    'users.userRoles.remove': 'Retirada de uma função do Unity',
    'smtpProxyAddresses.create': 'Novo endereço',
    'smtpProxyAddresses.update': 'Alteração em um endereço',
    'smtpProxyAddresses.remove': 'Exclusão de um endereço',
  },
  states: { revertable: 'Pode ser desfeita', reverted: 'Desfeita', 'not-revertable': 'Fica' },
  diff: {
    field: 'Campo',
    before: 'Antes',
    after: 'Alterado para',
    now: 'Agora',
    gone: 'não existe',
    none: 'Nenhum campo tem outro valor que antes.',
    conflict: 'Alterado depois',
  },
  labelOf: labelled(labels),
  facts: {
    person: 'Pessoa',
    openPerson: 'Abrir a pessoa',
    actor: 'Feito por',
    at: 'Feito em',
    reference: 'Chamado ou nota',
    action: 'Ação',
    reverts: 'Desfaz outra alteração',
    revertedBy: 'Desfeita por outra alteração',
    open: 'Mostrar',
  },
  revert: 'Desfazer esta alteração',
  reverted: 'Foi desfeita.',
  notRevertable: 'Não pode ser desfeita.',
  changedSince:
    'Alguém alterou isto depois: veja o que está marcado. Desfazer destruiria essa alteração; mude à mão se estiver errado.',
  goneSince: 'O que foi alterado não existe mais, então não há nada a desfazer.',
  confirm: {
    title: 'Desfazer esta alteração?',
    text: {
      update: 'Os campos recebem de volta os valores que tinham antes.',
      create: 'O que foi criado é excluído de novo.',
      remove: 'O que foi excluído é criado de novo, com um ObjectId próprio.',
    },
    act: 'Desfazer',
    cancel: 'Deixar',
  },
  ended: {
    done: (at) => `Desfeita, como o Unity confirmou às ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `O Unity não tinha confirmado às ${clockWithSeconds(at)}: não se sabe se foi desfeita. Verifique de novo antes de repetir.`,
  },
}

import { isolate } from '#lib/isolate.ts'
import { clockOrDay } from '#lib/time.ts'
import type { Words } from './en.ts'

const via = {
  session: 'no console',
  token: 'com um token',
  local: 'no servidor',
  system: 'automaticamente',
  portal: 'no portal',
}

const kinds: Readonly<Record<string, string>> = {
  users: 'uma pessoa',
  smtpProxyAddresses: 'um endereço',
  operators: 'um operador',
  tokens: 'um token',
}

export const words: Words = {
  title: 'Registro de auditoria',
  log: 'Ações, as mais recentes primeiro',
  toCheck: {
    badge: (number) => `${number} a verificar`,
    title: (number) =>
      number === 1
        ? 'Ninguém sabe se uma ação dos últimos dias foi aplicada.'
        : `Ninguém sabe se ${number} ações dos últimos dias foram aplicadas.`,
    show: (number) => (number === 1 ? 'Mostrar' : 'Mostrar todas'),
  },
  filter: {
    label: 'O que é mostrado',
    target: 'Pessoa ou coisa',
    anyTarget: 'Mostrar também as outras',
    action: 'O que foi feito',
    anyAction: 'Tudo',
    result: 'No que deu',
    anyResult: 'Tudo',
    actor: 'Operador',
    anyActor: 'Qualquer um',
    from: 'De',
    to: 'Até',
    clear: 'Mostrar tudo',
  },
  meta: {
    shown: (number, isAll) =>
      isAll ? `${number} ${number === 1 ? 'ação' : 'ações'}` : `As últimas ${number} ações`,
    asOf: (at, now) => `situação de ${clockOrDay(at, now)}`,
    again: 'Olhar de novo',
    older: 'Mostrar ações mais antigas',
    loading: 'Lendo o registro de auditoria…',
  },
  export: {
    csv: 'CSV',
    ndjson: 'NDJSON',
    label: (format) => `Exportar o que é mostrado como ${format}`,
  },
  empty: {
    title: 'Nada foi feito ainda.',
    text: 'Cada entrada, cada consulta a uma pessoa e cada alteração aparece aqui: quem fez e no que deu.',
    noneTitle: 'Nada corresponde.',
    noneText:
      'Nenhuma ação do registro é deste tipo. Mostre mais dias ou retire uma parte do que foi pedido.',
    person: 'Nada foi feito com esta pessoa ainda.',
    personText: 'Redefinições, desbloqueios e alterações aparecem aqui, e também quem olhou esta página.',
  },
  keys: {
    move: 'Mover-se pelo registro',
    open: 'Mostrar tudo de uma ação',
    close: 'Mostrar menos de uma ação',
  },
  act: {
    nobody: 'ninguém',
    kind: (kind) => kinds[kind] ?? kind,
    result: 'Resultado',
    reason: 'Motivo',
    target: 'Refere-se a',
    openPerson: 'Abrir a pessoa',
    allOfTarget: 'Tudo o que foi feito aqui',
    actor: 'Feito por',
    allOfActor: (name) => `Tudo de ${isolate(name)}`,
    role: (role, how) => `(${[role, via[how]].filter(Boolean).join(', ')})`,
    reference: 'Chamado ou nota',
    source: 'Do endereço',
    request: 'Solicitação',
    copyRequest: 'Copiar o número da solicitação',
    copyId: 'Copiar o ObjectId',
    unity: 'Resposta do Unity',
    unityAnswer: (status, node) =>
      [status === null ? 'nenhuma' : `status ${status}`, node && `de ${node}`].filter(Boolean).join(', '),
    phases: { intent: 'Iniciada', outcome: 'Terminada', resolved: 'Esclarecida', event: 'Anotada' },
    record: (seq) => `registro ${seq}`,
    asked: 'O que foi pedido',
    action: 'Ação',
    searching: 'Procurando o restante no registro…',
  },
  tab: { all: 'Abrir no registro de auditoria' },
  actions: {
    credentials: {
      'users.pin.reset': 'PIN redefinido',
      'users.pin.unlock': 'PIN desbloqueado',
      'users.pin.update': 'PIN alterado',
      'users.password.update': 'Senha da web alterada',
    },
    people: {
      'users.view': 'Pessoa consultada',
      'users.create': 'Pessoa criada',
      'users.update': 'Pessoa alterada',
      'users.remove': 'Pessoa excluída',
      'users.userRoles.create': 'Função do Unity concedida',
      'users.userRoles.remove': 'Função do Unity retirada',
    },
    addresses: {
      'smtpProxyAddresses.create': 'Endereço adicionado',
      'smtpProxyAddresses.update': 'Endereço alterado',
      'smtpProxyAddresses.remove': 'Endereço excluído',
    },
    session: {
      'session.begin': 'Entrada',
      'session.end': 'Saída',
      'sessions.end': 'Sessão de outra pessoa encerrada',
      'session.second-factor.add': 'Segundo fator configurado',
      'session.second-factor.remove': 'Segundo fator removido',
    },
    administration: {
      'operators.add': 'Operador adicionado',
      'operators.change': 'Operador alterado',
      'operators.remove': 'Operador removido',
      'operator.add': 'Operador adicionado, no servidor',
      'operator.put': 'Operador alterado, no servidor',
      'vips.put': 'Pessoa protegida',
      'vips.remove': 'Proteção de uma pessoa retirada',
      'tokens.create': 'Token criado',
      'tokens.revoke': 'Token revogado',
      'audit.export': 'Registro de auditoria exportado',
    },
  },
  groups: {
    credentials: 'PIN e senha',
    people: 'Pessoas',
    addresses: 'Endereços',
    session: 'Entrada',
    administration: 'Administração',
  },
  details: {
    mode: 'Tipo de PIN',
    mustChange: 'Deve ser alterado',
    'before.TimeChanged': 'Alterado antes',
    'before.HackCount': 'Falhas antes',
    role: 'Função',
    password: 'Senha',
    permissions: 'Permissões',
    networks: 'Redes',
    expiresAt: 'Expira',
    format: 'Formato',
    path: 'Endereço no Unity',
  },
  before: (field) => `${field} antes`,
  none: 'nenhum',
  yes: 'sim',
  no: 'não',
  emptyValue: 'vazio',
  results: {
    done: 'Feito',
    refused: 'Recusado por uma regra',
    denied: 'Não permitido',
    failed: 'Falhou',
    unknown: 'Não se sabe',
  },
  standings: {
    done: { word: 'Feito', text: 'Foi feito.' },
    refused: { word: 'Recusado', text: 'O Unity ou uma regra recusou. Nada foi alterado.' },
    denied: { word: 'Não permitido', text: 'Quem tentou não tinha permissão. Nada foi alterado.' },
    failed: { word: 'Falhou', text: 'Não funcionou. Nada foi alterado.' },
    check: {
      word: 'A verificar',
      text: 'Foi enviado ao Unity e ninguém sabe se foi aplicado. Veja o que há lá agora; se for um PIN ou uma senha, defina de novo.',
    },
    running: { word: 'Em andamento', text: 'Acabou de começar.' },
  },
}

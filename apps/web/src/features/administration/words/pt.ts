import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import type { Words } from './en.ts'

/** What the server refuses, by the field and the code. */
const refusals: Readonly<Record<string, string>> = {
  'name: taken': 'Já existe um operador com este nome.',
  'name: rule': 'Até 64 letras, dígitos e . _ - @ +, sem espaços.',
  'password: rule': 'De 12 a 128 caracteres.',
  'role: refused': 'É o último administrador com senha.',
  'permissions: beyond': 'Parte disto não pode ser concedida a um token.',
}

export const words: Words['words'] = {
  title: 'Administração',
  parts: 'Partes da administração',
  sections: { operators: 'Operadores', sessions: 'Sessões', tokens: 'Tokens' },
  cancel: 'Cancelar',
  missing: 'Isto é necessário.',
  refused: { what: 'O Unity Desk recusou.', now: 'Nada foi alterado.' },
  refusalOf: (code) => refusals[code],
  own: 'Você',
  roles: {
    viewer: { label: 'viewer', help: 'Vê as pessoas e o estado dos PINs, e não altera nada.' },
    helpdesk: {
      label: 'helpdesk',
      help: 'Vê as pessoas, desbloqueia, redefine PINs e edita endereços.',
    },
    administrator: {
      label: 'administrator',
      help: 'Tudo: também senhas, pessoas protegidas, tokens, operadores e o registro de auditoria.',
    },
    auditor: { label: 'auditor', help: 'Lê o registro de auditoria, e nada mais.' },
  },
}

export const operatorWords: Words['operatorWords'] = {
  list: 'Operadores',
  text: 'Quem pode entrar no Unity Desk. Uma alteração encerra as sessões da pessoa afetada.',
  add: 'Adicionar um operador',
  empty: 'Não há operadores.',
  singleSignOn: 'Login único',
  added: (day) => `adicionado em ${day}`,
  changeRole: (name) => `Alterar a função de ${isolate(name)}`,
  setPassword: (name) => `Definir uma nova senha para ${isolate(name)}`,
  remove: (name) => `Remover ${isolate(name)}`,
  ownReason: 'Outro administrador precisa alterar ou remover a sua própria conta.',
  providerReason: 'O provedor OpenID decide a função e guarda a senha.',
  form: {
    name: 'Nome',
    nameHelp: 'É com ele que se entra, e é ele que aparece no registro de auditoria.',
    role: 'Função',
    password: 'Senha',
    newPassword: 'Nova senha',
    passwordHelp: 'Pelo menos 12 caracteres. Informe-a pessoalmente.',
    save: 'Salvar',
    submit: 'Adicionar',
    roleTitle: (name) => `Função de ${isolate(name)}`,
    passwordTitle: (name) => `Nova senha para ${isolate(name)}`,
  },
  removal: {
    title: (name) => `Remover ${isolate(name)}?`,
    text: 'A pessoa sai imediatamente e não consegue mais entrar. O que ela fez continua no registro de auditoria.',
    providerText:
      'A pessoa sai imediatamente. Ela volta no próximo login único enquanto o provedor lhe der uma função.',
    act: 'Remover',
    cancel: 'Manter',
  },
  notes: {
    added: (name, role) => `${isolate(name)} pode entrar como ${role}.`,
    role: (name, role) => `${isolate(name)} será ${role} a partir da próxima entrada.`,
    password: (name) => `${isolate(name)} tem uma nova senha; a sessão foi encerrada.`,
    removed: (name) => `${isolate(name)} não pode mais entrar; a sessão foi encerrada.`,
  },
}

export const tokenWords: Words['tokenWords'] = {
  list: 'Tokens',
  text: 'Com um token, um script trabalha pelo Unity Desk e não pode fazer mais do que o token diz.',
  add: 'Criar um token',
  empty: 'Não há tokens.',
  emptyText:
    'Um script que fala CUPI precisa de um token no lugar da senha de um administrador do Unity: crie um e não lhe dê mais do que o necessário.',
  unverified: 'Sem verificação de quem liga',
  soon: 'Expira em breve',
  role: (role) => `pode tudo o que a função ${role} pode`,
  may: (some) => `pode ${some}`,
  from: (networks) => (networks === null ? 'de qualquer lugar' : `de ${networks.join(', ')}`),
  expires: (day, distance) => `expira em ${day}, ${distance}`,
  used: (ago) => (ago === undefined ? 'nunca usado' : `usado pela última vez ${ago}`),
  by: (name, day) => `criado por ${isolate(name)} em ${day}`,
  revoke: 'Revogar',
  revokeOf: (name) => `Revogar ${isolate(name)}`,
  revocation: {
    title: (name) => `Revogar ${isolate(name)}?`,
    text: 'O que trabalha com ele passa a ser recusado. Não é possível trazê-lo de volta.',
    act: 'Revogar',
    cancel: 'Manter',
  },
  revoked: (name) => `${isolate(name)} foi revogado.`,
  form: {
    title: 'Criar um token',
    back: 'Voltar aos tokens',
    name: 'Nome',
    nameHelp: 'Para que serve. Aparece no registro de auditoria com tudo o que for feito.',
    nameWrong: 'Até 64 letras, dígitos, espaços e . _ - @ +, com uma letra ou um dígito no início.',
    kind: 'O que pode fazer',
    kinds: { single: 'Escolhido um a um', role: 'Tudo de uma função' },
    role: 'Função',
    rolePart: (some) => `Como token: ${some}.`,
    none: 'Escolha pelo menos um.',
    unverified:
      'Com isto, um script pode tomar qualquer caixa postal sem que ninguém tenha verificado quem pede. Conceda só quando o próprio script verificar as pessoas, com validade curta e a partir de poucos endereços. A concessão e cada uso ficam no registro de auditoria.',
    expiry: 'Expira',
    expiries: {
      '7': 'em 7 dias',
      '30': 'em 30 dias',
      '90': 'em 90 dias',
      '365': 'em um ano',
      day: 'em um dia à sua escolha',
    },
    until: (day) => `Funciona até ${day}.`,
    day: 'Último dia',
    dayMissing: 'Escolha um dia.',
    networks: 'Redes',
    networksHelp: 'Endereços e redes de onde ele pode ser usado, como 10.1.0.0/16. Vazio: de qualquer lugar.',
    networkWrong: (text) => `${text} não é um endereço nem uma rede.`,
    tooMany: 'No máximo 32.',
    submit: 'Criar',
  },
  reveal: {
    title: 'O novo token',
    text: 'Coloque-o agora no script. Ele é mostrado só desta vez; depois de fechar, ninguém consegue vê-lo de novo.',
    how: 'Ele acompanha cada solicitação: como Authorization: Bearer, ou como senha de Basic com qualquer nome de usuário.',
    copy: 'Copiar',
    copied: 'Copiado: limpe a área de transferência depois de usar.',
    copyFailed: 'O navegador não permite copiar. Selecione-o em vez disso.',
    done: 'Pronto',
  },
  created: (name) => `${isolate(name)} foi criado.`,
}

export const sessionWords: Words['sessionWords'] = {
  list: 'Sessões',
  text: 'Quem está conectado neste momento. Uma sessão encerrada pede uma nova entrada e não perde nada do que foi feito.',
  again: 'Verificar de novo',
  empty: 'Ninguém está conectado.',
  own: 'Este navegador',
  ownReason: 'Saia para encerrar a sua.',
  since: (at) => `entrou ${at}`,
  seen: (ago) => `visto pela última vez ${ago}`,
  end: 'Encerrar',
  endOf: (name) => `Encerrar a sessão de ${isolate(name)}`,
  ending: {
    title: (name) => `Encerrar a sessão de ${isolate(name)}?`,
    text: 'A pessoa sai imediatamente e precisa entrar de novo antes de continuar.',
    act: 'Encerrar',
    cancel: 'Deixar como está',
  },
  ended: (name) => `A sessão de ${isolate(name)} foi encerrada.`,
}

export const permissionWords: Words['permissionWords'] = {
  'users:read': {
    label: 'Ver pessoas',
    help: 'Buscar pessoas e ler suas configurações e o estado do PIN.',
  },
  'users:write': { label: 'Alterar pessoas', help: 'Criar, alterar e excluir pessoas.' },
  'pins:reset': {
    label: 'Redefinir PINs',
    help: 'Definir um novo PIN de correio de voz para quem foi verificado.',
  },
  'pins:unlock': {
    label: 'Desbloquear PINs',
    help: 'Abrir uma caixa postal bloqueada por PINs errados.',
  },
  'passwords:reset': {
    label: 'Redefinir senhas da web',
    help: 'Definir uma nova senha da web e desbloqueá-la.',
  },
  'addresses:write': {
    label: 'Editar endereços',
    help: 'Adicionar, alterar e excluir endereços proxy SMTP.',
  },
  'system:read': {
    label: 'Ver o sistema',
    help: 'Regras, modelos, funções, controladores de chamadas e a versão.',
  },
  'system:write': {
    label: 'Alterar o sistema',
    help: 'Regras, modelos, controladores de chamadas e afins.',
  },
  'roles:write': {
    label: 'Conceder funções do Unity',
    help: 'Tornar alguém administrador do próprio Unity, ou desfazer isso.',
  },
  'protected:write': {
    label: 'Alcançar pessoas protegidas',
    help: 'Definir PINs e senhas de quem tem uma função do Unity e de operadores.',
  },
  'credentials:unverified': {
    label: 'Dispensar a verificação de quem liga',
    help: 'Definir PINs e senhas mesmo que ninguém tenha verificado quem pede.',
  },
  'credentials:override': {
    label: 'Contornar a verificação de quem liga',
    help: 'Pedir a uma segunda pessoa que concorde em dispensá-la uma vez, com um motivo.',
  },
  'bulk:run': {
    label: 'Executar alterações em massa',
    help: 'Alterar muitas pessoas a partir de um arquivo.',
  },
  'audit:read': {
    label: 'Ler o registro de auditoria',
    help: 'Tudo o que qualquer um fez, com nomes.',
  },
  'metrics:read': { label: 'Ler as métricas', help: 'Números do serviço em /metrics, sem nomes.' },
  'tokens:manage': { label: 'Gerenciar tokens', help: 'Criar e revogar tokens.' },
  'operators:manage': {
    label: 'Gerenciar operadores',
    help: 'Adicionar, alterar e remover operadores.',
  },
  'sessions:manage': {
    label: 'Gerenciar sessões',
    help: 'Ver quem está conectado e encerrar sessões.',
  },
}

export const permissionGroupWords: Words['permissionGroupWords'] = {
  read: 'Ler',
  help: 'Ajudar pessoas',
  administer: 'Administrar o Unity',
  dangerous: 'Perigoso',
  within: (label) => label.charAt(0).toLowerCase() + label.slice(1),
}

export const scopeWords: Words['scopeWords'] = {
  LocationObjectId: (number) => `${number} ${plural(number, 'local', 'locais')}`,
  PartitionObjectId: (number) => `${number} ${plural(number, 'partição', 'partições')}`,
  CosObjectId: (number) => `${number} ${plural(number, 'classe de serviço', 'classes de serviço')}`,
  only: (parts) => `somente pessoas de ${parts.join(' e ')}`,
}

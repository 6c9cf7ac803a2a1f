import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockOrDay, count, fromNow } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  nav: 'Pessoas',
  title: 'Procurar uma pessoa',
  search: {
    label: 'Procurar uma pessoa',
    placeholder: 'Nome, ramal, alias, e-mail…',
    key: 'Procurar uma pessoa',
    move: 'Percorrer os resultados',
    open: 'Abrir a pessoa',
  },
  results: {
    label: 'Pessoas encontradas',
    alsoAt: 'também no',
    total: (found, everybody) =>
      everybody === undefined || found === everybody
        ? `${count(found)} ${plural(found, 'pessoa', 'pessoas')}`
        : `${count(found)} de ${count(everybody)}`,
    asOf: (at, now) => `situação em ${clockOrDay(at, now)}`,
    reading: 'o diretório ainda está sendo lido',
    sweep: (read, of) => `${count(read)} de ${count(of)} lidas`,
    loadingMore: 'Lendo mais…',
    nobody: (q) => `Ninguém corresponde a “${isolate(q)}”.`,
    nobodyTry:
      'Tente uma parte do nome, o ramal, o alias, o endereço de e-mail ou o departamento. Várias partes podem vir em qualquer ordem.',
    nobodyAlternates: (read, of) =>
      `Pode ser um ramal alternativo: até agora foram lidos os de ${count(read)} de ${count(of)} pessoas.`,
    nobodyClear: 'Mostrar todos',
    nobodyNarrowed: (q) =>
      q === ''
        ? 'Não há ninguém nesta parte do diretório.'
        : `Nesta parte ninguém corresponde a “${isolate(q)}”.`,
    nobodyNarrowedText: 'A lista está filtrada. Quem está ligando pode não estar nela.',
    nobodyWiden: 'Procurar entre todos',
    nobodyOnList: 'Não há ninguém nesta lista.',
    nobodyOnListText: 'As pessoas aparecem à medida que o Unity é lido, devagar, em segundo plano.',
    empty: 'O diretório está vazio.',
    emptyText: 'As pessoas aparecem aqui assim que o Unity Connection tiver alguma.',
    firstSweep: 'O diretório do Unity Connection ainda está sendo lido.',
    firstSweepText: (read) =>
      `${count(read)} ${plural(read, 'pessoa', 'pessoas')} até agora. Quem falta aparece sozinho; a primeira leitura leva um ou dois minutos.`,
  },
  narrow: {
    open: 'Filtrar',
    title: 'Filtros e colunas',
    close: 'Fechar os filtros',
    active: 'Filtros da lista',
    take: (label) => `Remover: ${label}`,
    ticket: (ticket) => `Chamado ${isolate(ticket)}`,
    department: 'Departamento',
    location: 'Local',
    cos: 'Classe de serviço',
    any: 'Todos',
    option: (name, people) => `${name} (${count(people)})`,
    columns: 'Mostrar de cada pessoa',
  },
  columns: {
    Alias: 'Alias',
    Department: 'Departamento',
    EmailAddress: 'E-mail',
    SmtpAddress: 'Endereço do Unity',
    City: 'Cidade',
  },
  worklists: {
    title: 'Vale conferir',
    names: {
      locked: 'Bloqueados agora',
      expired: 'PIN expirado',
      'never-enrolled': 'Nunca configurados',
      failing: 'Muitas falhas',
    },
    checked: (checked, of) => `${count(checked)} de ${count(of)} verificados`,
    oldest: (at, now) => `o mais antigo ${fromNow(at, now)}`,
  },
  badges: {
    locked: 'Bloqueado',
    administrator: 'Bloqueado por admin.',
    expired: 'Expirado',
    mustChange: 'Deve trocar',
    neverEnrolled: 'Nunca configurado',
    failures: (failures) => `${count(failures)} ${plural(failures, 'erro', 'erros')}`,
    protected: 'Protegido',
    directoryOwned: 'Diretório',
  },
  selection: {
    start: 'Selecionar',
    end: 'Encerrar',
    title: 'Pessoas selecionadas',
    count: (people) => `${count(people)} ${plural(people, 'selecionada', 'selecionadas')}`,
    all: 'Todas',
    none: 'Nenhuma',
    copy: 'Copiar os e-mails',
    copied: (addresses) =>
      `${count(addresses)} ${plural(addresses, 'endereço copiado', 'endereços copiados')}.`,
    nothingToCopy: 'Nenhuma tem endereço de e-mail.',
    copyFailed: 'O navegador não permite copiar.',
    save: 'Salvar como CSV',
  },
  recent: { title: 'Abertas recentemente' },
  choose: {
    title: 'Quem está ligando?',
    text: 'Digite acima um nome ou um ramal. As setas percorrem os resultados e mostram cada pessoa aqui; Enter abre.',
  },
}

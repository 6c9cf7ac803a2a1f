import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockOrDay, count, fromNow } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  nav: 'Personas',
  title: 'Buscar a una persona',
  search: {
    label: 'Buscar a una persona',
    placeholder: 'Nombre, extensión, alias, correo…',
    key: 'Buscar a una persona',
    move: 'Recorrer los resultados',
    open: 'Abrir la persona',
  },
  results: {
    label: 'Personas encontradas',
    alsoAt: 'también en el',
    total: (found, everybody) =>
      everybody === undefined || found === everybody
        ? `${count(found)} ${plural(found, 'persona', 'personas')}`
        : `${count(found)} de ${count(everybody)}`,
    asOf: (at, now) => `a fecha de ${clockOrDay(at, now)}`,
    reading: 'todavía se está leyendo el directorio',
    sweep: (read, of) => `leídas ${count(read)} de ${count(of)}`,
    loadingMore: 'Leyendo más…',
    nobody: (q) => `Nadie coincide con «${isolate(q)}».`,
    nobodyTry:
      'Pruebe con una parte del nombre, la extensión, el alias, la dirección de correo o el departamento. Varias partes pueden ir en cualquier orden.',
    nobodyAlternates: (read, of) =>
      `Puede ser una extensión alternativa: hasta ahora se han leído las de ${count(read)} de ${count(of)} personas.`,
    nobodyClear: 'Mostrar a todos',
    nobodyNarrowed: (q) =>
      q === ''
        ? 'No hay nadie en esta parte del directorio.'
        : `En esta parte nadie coincide con «${isolate(q)}».`,
    nobodyNarrowedText: 'La lista está filtrada. Quien llama puede no estar en ella.',
    nobodyWiden: 'Buscar entre todos',
    nobodyOnList: 'No hay nadie en esta lista.',
    nobodyOnListText: 'Las personas aparecen a medida que se lee Unity, despacio, en segundo plano.',
    empty: 'El directorio está vacío.',
    emptyText: 'Las personas aparecen aquí en cuanto Unity Connection tiene alguna.',
    firstSweep: 'Todavía se está leyendo el directorio de Unity Connection.',
    firstSweepText: (read) =>
      `${count(read)} ${plural(read, 'persona', 'personas')} hasta ahora. Quien falta aparece por sí solo; la primera lectura tarda uno o dos minutos.`,
  },
  narrow: {
    open: 'Filtrar',
    title: 'Filtros y columnas',
    close: 'Cerrar los filtros',
    active: 'Filtros de la lista',
    take: (label) => `Quitar: ${label}`,
    ticket: (ticket) => `Incidencia ${isolate(ticket)}`,
    department: 'Departamento',
    location: 'Sede',
    cos: 'Clase de servicio',
    any: 'Todas',
    option: (name, people) => `${name} (${count(people)})`,
    columns: 'Mostrar de cada persona',
  },
  columns: {
    Alias: 'Alias',
    Department: 'Departamento',
    EmailAddress: 'Correo',
    SmtpAddress: 'Dirección de Unity',
    City: 'Ciudad',
  },
  worklists: {
    title: 'Conviene revisar',
    names: {
      locked: 'Bloqueados ahora',
      expired: 'PIN caducado',
      'never-enrolled': 'Sin configurar',
      failing: 'Muchos fallos',
    },
    checked: (checked, of) => `${count(checked)} de ${count(of)} comprobados`,
    oldest: (at, now) => `el más antiguo, ${fromNow(at, now)}`,
  },
  badges: {
    locked: 'Bloqueado',
    administrator: 'Bloqueado por admin.',
    expired: 'Caducado',
    mustChange: 'Debe cambiarlo',
    neverEnrolled: 'Sin configurar',
    failures: (failures) => `${count(failures)} ${plural(failures, 'fallo', 'fallos')}`,
    protected: 'Protegido',
    directoryOwned: 'Directorio',
  },
  selection: {
    start: 'Seleccionar',
    end: 'Terminar',
    title: 'Personas seleccionadas',
    count: (people) => `${count(people)} ${plural(people, 'seleccionada', 'seleccionadas')}`,
    all: 'Todas',
    none: 'Ninguna',
    copy: 'Copiar los correos',
    copied: (addresses) =>
      `${count(addresses)} ${plural(addresses, 'dirección copiada', 'direcciones copiadas')}.`,
    nothingToCopy: 'Ninguna tiene dirección de correo.',
    copyFailed: 'El navegador no permite copiar.',
    save: 'Guardar como CSV',
  },
  recent: { title: 'Abiertas hace poco' },
  choose: {
    title: '¿Quién llama?',
    text: 'Escriba arriba un nombre o una extensión. Las flechas recorren los resultados y muestran aquí a cada persona; Intro la abre.',
  },
}

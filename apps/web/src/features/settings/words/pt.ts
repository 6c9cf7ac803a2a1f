import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Configurações',
  groups: {
    who: 'Quem é',
    reach: 'Como encontrá-la',
    site: 'Onde fica',
    service: 'Serviço e acesso',
    language: 'Idioma e hora',
    signIn: 'No acesso por telefone',
    listening: 'Ao ouvir mensagens',
    messages: 'Ordem e exclusão de mensagens',
    sending: 'Envio',
    calls: 'Chamadas e saudações',
    menus: 'Menus telefônicos',
    speech: 'Reconhecimento de fala',
    web: 'Páginas na web',
  },
  usual: 'normalmente',
  find: 'Procurar uma configuração',
  findHint: (key) => `Procurar uma configuração (${key})`,
  placeholder: 'Uma palavra do significado ou o nome no Unity',
  found: (found, all) =>
    found === all ? `${count(all)} configurações` : `${count(found)} de ${count(all)} configurações`,
  changedOf: (changed, all) =>
    `${count(all)}, ${plural(changed, `${count(changed)} alterada`, `${count(changed)} alteradas`)}`,
  unsaved: (changed) =>
    `${count(changed)} ${plural(changed, 'alteração não salva', 'alterações não salvas')}:`,
  flawed: (label) => `Corrija primeiro: ${label}.`,
  discard: 'Descartar',
  leave: {
    title: (changed) => `Descartar ${count(changed)} ${plural(changed, 'alteração', 'alterações')}?`,
    text: 'O que você digitou não está salvo.',
    stay: 'Continuar editando',
  },
}

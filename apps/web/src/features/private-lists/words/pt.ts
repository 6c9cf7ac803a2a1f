import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Listas privadas',
  about: 'Destinatários a quem esta pessoa se dirige em conjunto. Ninguém mais vê estas listas.',
  empty: { title: 'Nenhuma lista privada.', text: 'Uma lista é criada aqui, ou pela pessoa ao telefone.' },
  number: (number) => `Número ${number}`,
  add: 'Adicionar uma lista',
  edit: 'Editar uma lista',
  removal: 'Excluir esta lista?',
  removalText: (name) => `${isolate(name)} desaparece com todos os membros. As pessoas permanecem.`,
  members: {
    title: 'Membros',
    none: 'Ainda não há ninguém.',
    find: 'Procurar uma pessoa para adicionar',
    found: 'Pessoas encontradas',
    addNamed: (name) => `Adicionar ${name}`,
    unnamed: 'Sem nome',
    removal: 'Tirar da lista?',
    removalText: (name, list) => `${isolate(name)} sai de ${isolate(list)}.`,
  },
}

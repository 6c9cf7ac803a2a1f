import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Procurar uma ação, uma página ou uma pessoa',
  placeholder: 'O que você quer fazer ou quem você procura?',
  found: 'Resultados',
  acts: 'Nesta página',
  places: 'Ir para',
  people: 'Pessoas',
  recent: 'Abertas recentemente',
  nothing: (text) => `Nada aqui se chama “${isolate(text)}”.`,
}

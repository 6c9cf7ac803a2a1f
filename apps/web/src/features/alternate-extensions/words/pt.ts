import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ramais',
  about: 'Os números que levam a esta caixa postal. O principal é alterado em Configurações.',
  empty: { title: 'Nenhum número.', text: 'A caixa postal não é alcançada por telefone.' },
  primary: 'Principal',
  add: 'Adicionar um ramal',
  edit: 'Editar um ramal',
  removal: 'Excluir este ramal?',
  removalText: (extension) => `As chamadas para ${extension} deixarão de chegar a esta caixa postal.`,
}

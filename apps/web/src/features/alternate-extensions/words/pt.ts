import { placeIn } from '../place-in.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ramais',
  about: 'Os números que levam a esta caixa. O principal é alterado em Configurações.',
  empty: { title: 'Nenhum número.', text: 'A caixa não é alcançada por telefone.' },
  primary: 'Principal',
  placeOf: placeIn({
    Work: 'Trabalho',
    Home: 'Casa',
    Mobile: 'Celular',
    'Work fax': 'Fax do trabalho',
    'Administrator defined': 'Do administrador',
    'User defined': 'Da pessoa',
  }),
  labels: {
    DtmfAccessId: 'Ramal ou endereço SIP',
    IdIndex: 'Tipo de telefone',
    PartitionObjectId: 'Partição',
  },
  add: 'Adicionar um ramal',
  edit: 'Editar um ramal',
  removal: 'Excluir este ramal?',
  removalText: (extension) => `As chamadas para ${extension} deixarão de chegar a esta caixa.`,
}

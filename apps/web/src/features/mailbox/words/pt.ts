import type { Words } from './en.ts'
export const words: Words = {
  title: 'Caixa postal',
  facts: {
    size: 'Tamanho',
    messages: 'Mensagens',
    warn: 'Aviso a partir de',
    send: 'Não pode enviar a partir de',
    receive: 'Não recebe nada a partir de',
    policy: 'Mensagens antigas',
    receipts: 'Os remetentes ficam sabendo quando a mensagem foi ouvida',
    store: 'Armazenamento',
    state: 'Estado',
    notMounted: 'O armazenamento não está lá: não é possível ouvir nem deixar mensagens.',
  },
}

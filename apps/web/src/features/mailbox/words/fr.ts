import type { Words } from './en.ts'
export const words: Words = {
  title: 'Boîte',
  facts: {
    size: 'Taille',
    messages: 'Messages',
    warn: 'Avertissement à partir de',
    send: 'Ne peut plus envoyer à partir de',
    receive: 'Ne reçoit plus rien à partir de',
    policy: 'Anciens messages',
    receipts: 'Les expéditeurs savent quand un message a été écouté',
    store: 'Banque de boîtes vocales',
    state: 'État',
    notMounted: 'La banque de boîtes vocales n’est pas là : on ne peut ni écouter ni laisser de messages.',
  },
}

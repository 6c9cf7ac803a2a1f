import type { Words } from './en.ts'
export const words: Words = {
  title: 'Postfach',
  facts: {
    size: 'Größe',
    messages: 'Nachrichten',
    warn: 'Warnung ab',
    send: 'Kann nicht senden ab',
    receive: 'Empfängt nichts ab',
    policy: 'Alte Nachrichten',
    receipts: 'Absender erfahren, wann eine Nachricht gehört wurde',
    store: 'Speicher',
    state: 'Zustand',
    notMounted: 'Der Speicher ist nicht da: Nachrichten können weder gehört noch hinterlassen werden.',
  },
}

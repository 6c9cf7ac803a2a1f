import type { Notice } from './notice-mail.ts'

export const de: Notice = {
  done: {
    'pin-reset': 'Die PIN Ihrer Mailbox wurde geändert',
    'pin-unlock': 'Die PIN Ihrer Mailbox wurde entsperrt',
    'password-reset': 'Das Webkennwort Ihrer Mailbox wurde geändert',
    'password-unlock': 'Das Webkennwort Ihrer Mailbox wurde entsperrt',
    address: 'Eine Adresse Ihres Mailbox-Kontos wurde geändert',
    'mail-address': 'Die E-Mail-Adresse Ihres Mailbox-Kontos wurde geändert',
  },
  maybe: {
    'pin-reset': 'Die PIN Ihrer Mailbox wurde möglicherweise geändert',
    'pin-unlock': 'Die PIN Ihrer Mailbox wurde möglicherweise entsperrt',
    'password-reset': 'Das Webkennwort Ihrer Mailbox wurde möglicherweise geändert',
    'password-unlock': 'Das Webkennwort Ihrer Mailbox wurde möglicherweise entsperrt',
    address: 'Eine Adresse Ihres Mailbox-Kontos wurde möglicherweise geändert',
    'mail-address': 'Die E-Mail-Adresse Ihres Mailbox-Kontos wurde möglicherweise geändert',
  },
  by: {
    helpdesk: 'Das hat der Helpdesk getan.',
    portal: 'Das geschah im Portal in Ihrem Namen.',
    program: 'Das hat ein Programm Ihrer Organisation getan.',
  },
  hello: (name) => `Guten Tag, ${name}!`,
  when: (at) => `Zeitpunkt: ${at}.`,
  fine: 'Wenn Sie es selbst waren oder darum gebeten haben, brauchen Sie nichts zu tun.',
  press:
    'Wenn nicht, öffnen Sie diesen Link und drücken Sie dort auf die Schaltfläche. Ihre PIN wird dann gesperrt, sodass niemand per Telefon hineinkommt, und die Sicherheitsabteilung wird benachrichtigt.',
  label: 'Das war ich nicht',
  once: (days) =>
    `Der Link funktioniert ein einziges Mal und gilt ${days} Tage. Ihn nur zu öffnen bewirkt noch nichts.`,
}

import type { Mails } from './mails.ts'

export const de: Mails = {
  code: ({ portal, name, code, minutes }) => ({
    subject: `${portal}: Ihr Code`,
    parts: [
      `Guten Tag, ${name}!`,
      'Mit diesem Code melden Sie sich an, um die PIN Ihrer Mailbox festzulegen:',
      { code },
      `Er gilt ${minutes} Minuten, ein einziges Mal und nur in dem Browser, in dem er angefordert wurde. Der Helpdesk wird Sie niemals danach fragen.`,
      'Falls Sie keinen Code angefordert haben, brauchen Sie nichts zu tun: Ihre PIN ist unverändert.',
    ],
  }),
  noCode: ({ portal, name }) => ({
    subject: `${portal}: kein Code für Ihr Konto`,
    parts: [
      `Guten Tag, ${name}!`,
      'Für Ihr Konto wurde ein Code angefordert, um die PIN Ihrer Mailbox festzulegen. Da Ihr Konto besondere Rechte hat, wird dafür kein Code per E-Mail verschickt.',
      'Melden Sie sich auf derselben Seite über das Single Sign-on Ihrer Organisation an, oder wenden Sie sich an den Helpdesk.',
      'Falls Sie keinen Code angefordert haben, brauchen Sie nichts zu tun: Ihre PIN ist unverändert.',
    ],
  }),
  reminder: ({ portal, name, days, url }) => ({
    subject: `${portal}: Die PIN Ihrer Mailbox läuft bald ab`,
    parts: [
      `Guten Tag, ${name}!`,
      days === 1
        ? 'Die PIN Ihrer Mailbox läuft innerhalb eines Tages ab.'
        : `Die PIN Ihrer Mailbox läuft in ${days} Tagen ab.`,
      { label: 'Neue PIN festlegen', link: url },
      'Sie erhalten diese E-Mail, weil Sie im Portal darum gebeten haben; dort können Sie sie auch wieder abbestellen.',
    ],
  }),
}

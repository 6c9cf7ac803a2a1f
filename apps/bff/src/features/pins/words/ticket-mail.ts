import type { Template } from '../../../platform/mail/message.ts'

type Values = {
  readonly portal: string
  readonly name: string
  readonly url: string
  readonly minutes: number
}

/** The mail with the one-use link to set a PIN. */
export const ticketMail: Template<Values> = {
  en: ({ portal, name, url, minutes }) => ({
    subject: `${portal}: set your new voicemail PIN`,
    parts: [
      `Hello ${name},`,
      'The helpdesk has sent you this link so that you can set your voicemail PIN yourself. Nobody else gets to see it.',
      { label: 'Set a new PIN', link: url },
      `The link works once, for ${minutes} minutes. Your PIN stays as it is until you set a new one.`,
      'If you did not ask the helpdesk for this, do not use the link, and tell the helpdesk.',
    ],
  }),
  de: ({ portal, name, url, minutes }) => ({
    subject: `${portal}: neue PIN für Ihre Mailbox festlegen`,
    parts: [
      `Guten Tag, ${name}!`,
      'Der Helpdesk hat Ihnen diesen Link geschickt, damit Sie die PIN Ihrer Mailbox selbst festlegen können. Niemand sonst bekommt sie zu sehen.',
      { label: 'Neue PIN festlegen', link: url },
      `Der Link funktioniert ein einziges Mal und gilt ${minutes} Minuten. Bis Sie eine neue PIN festlegen, bleibt die bisherige gültig.`,
      'Falls Sie den Helpdesk nicht darum gebeten haben, verwenden Sie den Link nicht und melden Sie sich beim Helpdesk.',
    ],
  }),
  es: ({ portal, name, url, minutes }) => ({
    subject: `${portal}: establezca el nuevo PIN de su buzón de voz`,
    parts: [
      `Hola, ${name}:`,
      'El servicio de asistencia le ha enviado este enlace para que usted mismo establezca el PIN de su buzón de voz. Nadie más llegará a verlo.',
      { label: 'Establecer un PIN nuevo', link: url },
      `El enlace funciona una sola vez y durante ${minutes} minutos. Su PIN no cambia hasta que usted establezca otro.`,
      'Si usted no se lo ha pedido al servicio de asistencia, no use el enlace y avise al servicio de asistencia.',
    ],
  }),
  fr: ({ portal, name, url, minutes }) => ({
    subject: `${portal} : définissez le nouveau code PIN de votre messagerie vocale`,
    parts: [
      `Bonjour ${name},`,
      'L’assistance vous a envoyé ce lien pour que vous définissiez vous-même le code PIN de votre messagerie vocale. Personne d’autre ne le verra.',
      { label: 'Définir un nouveau code PIN', link: url },
      `Le lien fonctionne une seule fois, pendant ${minutes} minutes. Votre code PIN reste inchangé jusqu’à ce que vous en définissiez un nouveau.`,
      'Si vous n’avez rien demandé à l’assistance, n’utilisez pas ce lien et prévenez l’assistance.',
    ],
  }),
  pt: ({ portal, name, url, minutes }) => ({
    subject: `${portal}: defina o novo PIN do seu correio de voz`,
    parts: [
      `Olá, ${name}!`,
      'O suporte enviou este link para que você mesmo defina o PIN do seu correio de voz. Ninguém mais verá o PIN.',
      { label: 'Definir um novo PIN', link: url },
      `O link funciona uma única vez, por ${minutes} minutos. Seu PIN continua o mesmo até você definir outro.`,
      'Se você não pediu isso ao suporte, não use o link e avise o suporte.',
    ],
  }),
}

import type { VerifiedAction } from '@unity-desk/contract'
import type { Language } from '../../platform/mail/language.ts'
import type { Template } from '../../platform/mail/message.ts'

type Values = {
  readonly name: string
  readonly action: VerifiedAction
  readonly code: string
  readonly word: string
}

/** What the caller asked for, as the end of a sentence. */
const asked: Readonly<Record<Language, Readonly<Record<VerifiedAction, string>>>> = {
  en: {
    'pin-reset': 'to give you a new voicemail PIN',
    'pin-unlock': 'to unlock your voicemail PIN',
    'password-reset': 'to give you a new voicemail web password',
    'password-unlock': 'to unlock your voicemail web password',
  },
  de: {
    'pin-reset': 'Ihnen eine neue Voicemail-PIN zu geben',
    'pin-unlock': 'Ihre Voicemail-PIN zu entsperren',
    'password-reset': 'Ihnen ein neues Webkennwort für die Voicemail zu geben',
    'password-unlock': 'Ihr Webkennwort für die Voicemail zu entsperren',
  },
  es: {
    'pin-reset': 'que le dé un nuevo PIN del buzón de voz',
    'pin-unlock': 'que desbloquee su PIN del buzón de voz',
    'password-reset': 'que le dé una nueva contraseña web del buzón de voz',
    'password-unlock': 'que desbloquee su contraseña web del buzón de voz',
  },
  fr: {
    'pin-reset': 'de vous donner un nouveau code PIN de messagerie vocale',
    'pin-unlock': 'de débloquer votre code PIN de messagerie vocale',
    'password-reset': 'de vous donner un nouveau mot de passe web de messagerie vocale',
    'password-unlock': 'de débloquer votre mot de passe web de messagerie vocale',
  },
  pt: {
    'pin-reset': 'um novo PIN do correio de voz para você',
    'pin-unlock': 'o desbloqueio do seu PIN do correio de voz',
    'password-reset': 'uma nova senha web do correio de voz para você',
    'password-unlock': 'o desbloqueio da sua senha web do correio de voz',
  },
}

/** The code that a caller reads back, and the word by which they know the agent. It carries no link and no PIN. */
export const codeMail: Template<Values> = {
  en: ({ name, action, code, word }) => ({
    subject: 'Code for your call with the helpdesk',
    parts: [
      `${name}, somebody on the telephone is asking the helpdesk ${asked.en[action]}.`,
      `If that is you, the agent tells you the word “${word}”. If you hear another word, hang up.`,
      'Then read this code to the agent:',
      { code },
      'It is valid for 10 minutes and for this one call.',
      'If you are not on the telephone with the helpdesk now, tell nobody this code, and let the helpdesk know.',
    ],
  }),
  de: ({ name, action, code, word }) => ({
    subject: 'Code für Ihren Anruf beim Helpdesk',
    parts: [
      `${name}, jemand bittet den Helpdesk am Telefon, ${asked.de[action]}.`,
      `Wenn Sie das sind, nennt Ihnen der Helpdesk das Wort „${word}“. Hören Sie ein anderes Wort, legen Sie auf.`,
      'Lesen Sie dann diesen Code vor:',
      { code },
      'Er gilt 10 Minuten und nur für diesen Anruf.',
      'Wenn Sie jetzt nicht mit dem Helpdesk telefonieren, nennen Sie niemandem diesen Code und melden Sie sich beim Helpdesk.',
    ],
  }),
  es: ({ name, action, code, word }) => ({
    subject: 'Código para su llamada al servicio de asistencia',
    parts: [
      `${name}, alguien pide por teléfono al servicio de asistencia ${asked.es[action]}.`,
      `Si es usted, el agente le dirá la palabra «${word}». Si oye otra palabra, cuelgue.`,
      'Después lea este código al agente:',
      { code },
      'Es válido durante 10 minutos y solo para esta llamada.',
      'Si ahora no está hablando con el servicio de asistencia, no diga este código a nadie y avise al servicio.',
    ],
  }),
  fr: ({ name, action, code, word }) => ({
    subject: 'Code pour votre appel au support',
    parts: [
      `${name}, une personne au téléphone demande au support ${asked.fr[action]}.`,
      `Si c’est vous, l’agent vous dira le mot « ${word} ». Si vous entendez un autre mot, raccrochez.`,
      'Lisez ensuite ce code à l’agent :',
      { code },
      'Il est valable 10 minutes et pour ce seul appel.',
      'Si vous n’êtes pas au téléphone avec le support en ce moment, ne donnez ce code à personne et prévenez le support.',
    ],
  }),
  pt: ({ name, action, code, word }) => ({
    subject: 'Código para a sua ligação com o suporte',
    parts: [
      `${name}, alguém está pedindo ao suporte, por telefone, ${asked.pt[action]}.`,
      `Se for você, o atendente dirá a palavra “${word}”. Se ouvir outra palavra, desligue.`,
      'Depois leia este código para o atendente:',
      { code },
      'Ele vale por 10 minutos e só para esta ligação.',
      'Se você não está ao telefone com o suporte agora, não diga este código a ninguém e avise o suporte.',
    ],
  }),
}

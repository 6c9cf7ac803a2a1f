import type { Mails } from './mails.ts'

export const pt: Mails = {
  code: ({ portal, name, code, minutes }) => ({
    subject: `${portal}: seu código`,
    parts: [
      `Olá, ${name}!`,
      'Este é o seu código para entrar e definir o PIN do seu correio de voz:',
      { code },
      `Ele vale por ${minutes} minutos, uma única vez e somente no navegador em que foi pedido. O suporte nunca pedirá esse código a você.`,
      'Se você não pediu um código, não faça nada: seu PIN continua o mesmo.',
    ],
  }),
  noCode: ({ portal, name }) => ({
    subject: `${portal}: sem código para a sua conta`,
    parts: [
      `Olá, ${name}!`,
      'Foi pedido um código para definir o PIN do seu correio de voz. Sua conta tem permissões especiais, por isso nenhum código é enviado por e-mail.',
      'Use, na mesma página, o login único da sua organização ou fale com o suporte.',
      'Se você não pediu um código, não faça nada: seu PIN continua o mesmo.',
    ],
  }),
  reminder: ({ portal, name, days, url }) => ({
    subject: `${portal}: o PIN do seu correio de voz expira em breve`,
    parts: [
      `Olá, ${name}!`,
      days === 1
        ? 'O PIN do seu correio de voz expira em menos de um dia.'
        : `O PIN do seu correio de voz expira em ${days} dias.`,
      { label: 'Definir um novo PIN', link: url },
      'Você recebe este e-mail porque pediu no portal, onde também pode desativá-lo.',
    ],
  }),
}

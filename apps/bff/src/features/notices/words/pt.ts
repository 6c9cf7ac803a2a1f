import type { Notice } from './notice-mail.ts'

export const pt: Notice = {
  done: {
    'pin-reset': 'O PIN do seu correio de voz foi alterado',
    'pin-unlock': 'O PIN do seu correio de voz foi desbloqueado',
    'password-reset': 'A senha web do seu correio de voz foi alterada',
    'password-unlock': 'A senha web do seu correio de voz foi desbloqueada',
    address: 'Um endereço da sua conta de correio de voz foi alterado',
    'mail-address': 'O endereço de e-mail da sua conta de correio de voz foi alterado',
  },
  maybe: {
    'pin-reset': 'O PIN do seu correio de voz pode ter sido alterado',
    'pin-unlock': 'O PIN do seu correio de voz pode ter sido desbloqueado',
    'password-reset': 'A senha web do seu correio de voz pode ter sido alterada',
    'password-unlock': 'A senha web do seu correio de voz pode ter sido desbloqueada',
    address: 'Um endereço da sua conta de correio de voz pode ter sido alterado',
    'mail-address': 'O endereço de e-mail da sua conta de correio de voz pode ter sido alterado',
  },
  by: {
    helpdesk: 'Quem fez isso foi o suporte.',
    portal: 'Isso foi feito no portal, em seu nome.',
    program: 'Quem fez isso foi um programa da sua organização.',
  },
  hello: (name) => `Olá, ${name}!`,
  when: (at) => `Data e hora: ${at}.`,
  fine: 'Se foi você, ou se você pediu, não precisa fazer nada.',
  press:
    'Se não foi, abra este link e pressione o botão que aparece. Seu PIN será bloqueado, para que ninguém entre por telefone, e a equipe de segurança será avisada.',
  label: 'Não fui eu',
  once: (days) => `O link funciona uma única vez, por ${days} dias. Só abri-lo ainda não faz nada.`,
}

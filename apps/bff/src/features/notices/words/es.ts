import type { Notice } from './notice-mail.ts'

export const es: Notice = {
  done: {
    'pin-reset': 'Se ha cambiado el PIN de su buzón de voz',
    'pin-unlock': 'Se ha desbloqueado el PIN de su buzón de voz',
    'password-reset': 'Se ha cambiado la contraseña web de su buzón de voz',
    'password-unlock': 'Se ha desbloqueado la contraseña web de su buzón de voz',
    address: 'Se ha cambiado una dirección de su cuenta de buzón de voz',
    'mail-address': 'Se ha cambiado la dirección de correo de su cuenta de buzón de voz',
  },
  maybe: {
    'pin-reset': 'Es posible que se haya cambiado el PIN de su buzón de voz',
    'pin-unlock': 'Es posible que se haya desbloqueado el PIN de su buzón de voz',
    'password-reset': 'Es posible que se haya cambiado la contraseña web de su buzón de voz',
    'password-unlock': 'Es posible que se haya desbloqueado la contraseña web de su buzón de voz',
    address: 'Es posible que se haya cambiado una dirección de su cuenta de buzón de voz',
    'mail-address': 'Es posible que se haya cambiado la dirección de correo de su cuenta de buzón de voz',
  },
  by: {
    helpdesk: 'Lo ha hecho el servicio de asistencia.',
    portal: 'Se ha hecho en el portal, en su nombre.',
    program: 'Lo ha hecho un programa de su organización.',
  },
  hello: (name) => `Hola, ${name}:`,
  when: (at) => `Momento: ${at}.`,
  fine: 'Si ha sido usted o lo ha solicitado, no tiene que hacer nada.',
  press:
    'Si no es así, abra este enlace y pulse el botón que aparece. Su PIN quedará bloqueado, de modo que nadie pueda entrar por teléfono, y se avisará al equipo de seguridad.',
  label: 'No he sido yo',
  once: (days) => `El enlace funciona una sola vez y durante ${days} días. Abrirlo todavía no hace nada.`,
}

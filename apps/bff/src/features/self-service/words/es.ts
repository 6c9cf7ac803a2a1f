import type { Mails } from './mails.ts'

export const es: Mails = {
  code: ({ portal, name, code, minutes }) => ({
    subject: `${portal}: su código`,
    parts: [
      `Hola, ${name}:`,
      'Este es su código para iniciar sesión y establecer el PIN de su buzón de voz:',
      { code },
      `Es válido durante ${minutes} minutos, una sola vez y únicamente en el navegador desde el que se solicitó. El servicio de asistencia nunca se lo pedirá.`,
      'Si usted no ha solicitado ningún código, no haga nada: su PIN no ha cambiado.',
    ],
  }),
  noCode: ({ portal, name }) => ({
    subject: `${portal}: no hay código para su cuenta`,
    parts: [
      `Hola, ${name}:`,
      'Se ha solicitado un código para establecer el PIN de su buzón de voz. Su cuenta tiene permisos especiales, por lo que no se envían códigos por correo.',
      'Utilice en la misma página el inicio de sesión único de su organización o consulte al servicio de asistencia.',
      'Si usted no ha solicitado ningún código, no haga nada: su PIN no ha cambiado.',
    ],
  }),
  reminder: ({ portal, name, days, url }) => ({
    subject: `${portal}: el PIN de su buzón de voz caduca pronto`,
    parts: [
      `Hola, ${name}:`,
      days === 1
        ? 'El PIN de su buzón de voz caduca en menos de un día.'
        : `El PIN de su buzón de voz caduca dentro de ${days} días.`,
      { label: 'Establecer un PIN nuevo', link: url },
      'Recibe este correo porque lo solicitó en el portal, donde también puede desactivarlo.',
    ],
  }),
}

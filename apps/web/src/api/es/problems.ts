import type { ProblemName } from '@unity-desk/contract'
import type { Told } from '../en/problems.ts'

export const AGAIN = 'Vuelva a intentarlo en un momento.'
export const TELL = 'Si continúa, indique el número de solicitud a un administrador de Unity Desk.'
export const ADMINISTRATOR = 'Consulte a un administrador de Unity Desk.'
export const UNITY_DOWN = 'Unity Connection no responde.'

export const problems: Readonly<Record<ProblemName, Told>> = {
  malformed: {
    what: 'Lo escrito no se puede usar.',
    why: 'El servidor no puede usarlo de esta forma.',
    now: 'Cámbielo y vuelva a intentarlo.',
  },
  'bad-sign-in': {
    what: 'No se ha iniciado la sesión.',
    why: 'El nombre o la contraseña no es correcto.',
    now: 'Vuelva a escribir ambos.',
  },
  'bad-code': {
    what: 'El código no se ha aceptado.',
    why: 'El código no es correcto o ya se usó.',
    now: 'Espere al siguiente código y escriba ese.',
  },
  'bad-link': {
    what: 'Este enlace ya no lleva a ninguna parte.',
    why: 'El enlace ya se usó o ha caducado.',
    now: 'Pida otro.',
  },
  'code-required': {
    what: 'También hace falta un código.',
    why: 'Su cuenta tiene un segundo factor.',
    now: 'Escriba el código de su aplicación de autenticación.',
  },
  'signed-out': {
    what: 'Su sesión está cerrada.',
    why: 'Su sesión ha terminado, aquí o desde otro lugar.',
    now: 'Inicie sesión para continuar.',
  },
  'cross-site': {
    what: 'La solicitud no se ha ejecutado.',
    why: 'La solicitud no procede de una página de Unity Desk.',
    now: 'Abra Unity Desk en su propia dirección y hágalo allí.',
  },
  forbidden: {
    what: 'No tiene permiso para hacerlo.',
    why: 'Su rol, o las personas a las que se aplica, no lo incluye.',
    now: ADMINISTRATOR,
  },
  'mode-not-allowed': {
    what: 'Este tipo de restablecimiento está desactivado.',
    why: 'Está desactivado aquí.',
    now: 'Use el otro tipo.',
  },
  'protected-target': {
    what: 'Esta persona está protegida.',
    why: 'La persona tiene un rol de Unity, inicia sesión en Unity Desk o está en la lista de personas protegidas.',
    now: ADMINISTRATOR,
  },
  'step-up-required': {
    what: 'Se necesita su contraseña.',
    why: 'Tiene más alcance que lo habitual, por eso Unity Desk vuelve a preguntar quién es usted.',
    now: 'Repítalo y escriba su contraseña cuando se le pida.',
  },
  'not-found': {
    what: 'No se encuentra.',
    why: 'No existe nada así, o usted no puede verlo.',
    now: 'Vuelva a buscar: puede que se haya eliminado.',
  },
  'method-not-allowed': {
    what: 'La solicitud no se ha ejecutado.',
    why: 'El servidor no hace esto en esta dirección.',
    now: TELL,
  },
  'not-acceptable': {
    what: 'La solicitud no se ha ejecutado.',
    why: 'El servidor no envía este formato.',
    now: TELL,
  },
  'address-owned': {
    what: 'Alguien ya tiene esta dirección.',
    why: 'Una dirección pertenece a una persona, un contacto o una lista.',
    now: 'Elimínela allí primero o use otra.',
  },
  'changed-since': {
    what: 'Alguien lo ha cambiado entretanto.',
    why: 'Deshacerlo destruiría lo que otra persona escribió.',
    now: 'Mire cómo está ahora y cámbielo.',
  },
  'idempotency-conflict': {
    what: 'Esto ya se envió de otra forma.',
    why: 'La misma solicitud llegó antes con otro contenido.',
    now: 'Cierre el diálogo y empiece de nuevo.',
  },
  'approval-missing': {
    what: 'Debe aprobarlo otra persona.',
    why: 'Este cambio requiere dos personas.',
    now: 'Repítalo y pregunte a un colega.',
  },
  'verification-invalid': {
    what: 'Quien llama se verificó para otra cosa, o hace demasiado tiempo.',
    why: 'Una verificación vale una vez, para una persona y un cambio, y por poco tiempo.',
    now: 'Repítalo: se verifica de nuevo a quien llama.',
  },
  'verification-missing': {
    what: 'La identidad de quien llama no está verificada.',
    why: 'Aquí se verifica a quien llama antes de cambiar un PIN o una contraseña.',
    now: 'Verifíquela primero.',
  },
  'too-large': {
    what: 'Es demasiado de una vez.',
    why: 'El servidor acepta menos en una solicitud.',
    now: 'Envíe menos.',
  },
  'unsupported-media-type': {
    what: 'La solicitud no se ha ejecutado.',
    why: 'El servidor no lee este formato.',
    now: TELL,
  },
  'rule-refused': {
    what: 'Una regla no lo permite.',
    why: 'Una regla de Unity o de Unity Desk lo impide.',
    now: 'Cámbielo y vuelva a intentarlo.',
  },
  'directory-owned': {
    what: 'Es del directorio de la empresa.',
    why: 'Unity Connection no guarda una contraseña propia de esta persona.',
    now: 'Cámbielo allí.',
  },
  'no-mail-address': {
    what: 'No se puede enviar correo a esta persona.',
    why: 'Unity Connection no tiene una dirección de correo de esta persona que se lea fuera del buzón.',
    now: 'Elija otra forma.',
  },
  'wrong-code': {
    what: 'Ese no es el código.',
    why: 'Es distinto del que se envió.',
    now: 'Pida que se lo lean otra vez.',
  },
  'domain-not-allowed': {
    what: 'Las direcciones de este dominio no están permitidas aquí.',
    why: 'Un administrador ha fijado los dominios permitidos.',
    now: 'Use una dirección de otro dominio.',
  },
  'not-revertable': {
    what: 'No se puede deshacer.',
    why: 'Lo necesario para deshacerlo no se conoce o no se guarda.',
    now: 'Cámbielo a mano.',
  },
  'too-many-requests': {
    what: 'Demasiadas solicitudes.',
    why: 'Hubo demasiados intentos en poco tiempo.',
    now: AGAIN,
  },
  internal: { what: 'Unity Desk ha fallado.', why: 'En el servidor falló algo que nadie previó.', now: TELL },
  'mode-unavailable': {
    what: 'Este tipo de restablecimiento no está configurado.',
    why: 'El servidor de Unity Desk no puede enviar correo.',
    now: 'Use el otro tipo.',
  },
  'unity-unusable': {
    what: 'Unity Connection ha fallado.',
    why: 'La respuesta de Unity Connection se cortó o no se puede usar.',
    now: 'Compruébelo antes de repetirlo.',
  },
  'audit-unavailable': {
    what: 'No se ha cambiado nada.',
    why: 'No se puede escribir el registro de auditoría, así que no se cambió nada.',
    now: TELL,
  },
  busy: { what: 'No se ha hecho nada.', why: 'Se está pidiendo demasiado en este momento.', now: AGAIN },
  'database-unavailable': {
    what: 'La base de datos de Unity Desk no responde.',
    why: 'Sin ella no se puede registrar nada, así que no se cambió nada.',
    now: TELL,
  },
  'sign-on-unavailable': {
    what: 'El inicio de sesión único no responde.',
    why: 'No se puede contactar con el proveedor de su organización. Quien tiene la sesión abierta sigue como antes.',
    now: AGAIN,
  },
  'unity-unavailable': {
    what: UNITY_DOWN,
    why: 'Está ocupado o no se puede contactar, y no se cambió nada.',
    now: AGAIN,
  },
  'unity-timeout': {
    what: UNITY_DOWN,
    why: 'Su respuesta no llegó a tiempo.',
    now: 'Compruébelo antes de repetirlo.',
  },
}

import type { VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

const actions: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Nuevo PIN',
  'pin-unlock': 'Desbloquear el PIN',
  'password-reset': 'Nueva contraseña web',
  'password-unlock': 'Desbloquear la contraseña web',
}

const before: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Compruebe quién llama antes de poner un PIN nuevo.',
  'pin-unlock': 'Compruebe quién llama antes de desbloquear el PIN.',
  'password-reset': 'Compruebe quién llama antes de poner una contraseña web nueva.',
  'password-unlock': 'Compruebe quién llama antes de desbloquear la contraseña web.',
}

const methods: Readonly<Record<VerificationMethod, Words['methods']['vouch']>> = {
  'mail-code': {
    label: 'Código por correo',
    help: 'Se envía un código a la dirección de correo que tiene Unity. La persona que llama se lo lee.',
    act: 'Enviar el código',
  },
  vouch: {
    label: 'Colega',
    help: 'Un colega que conoce a quien llama responde por esa persona, en «En espera».',
    act: 'Pedirlo a un colega',
  },
  override: {
    label: 'Excepción',
    help: 'Nadie puede verificar a quien llama. Otra persona debe aprobarlo y se avisa a seguridad.',
    act: 'Pedir aprobación',
  },
}

export const words: Words = {
  title: (name) => (name === '' ? 'Verificar a quien llama' : `¿De verdad llama ${isolate(name)}?`),
  before,
  forWhat: 'Verificar para',
  how: 'Cómo',
  actions,
  methods,
  reason: 'Motivo',
  reasonHelp: 'Lo lee la segunda persona y queda en el registro de auditoría.',
  reasonMissing: 'Diga por qué no se puede verificar a quien llama.',
  cancel: 'Cancelar',
  other: 'De otra forma',
  over: 'Se acabó el tiempo o se anuló. Verifique de nuevo a quien llama.',
  noAttempts: 'No quedaba ningún intento para ese código. Envíe otro o pregunte a un colega.',
  left: (clock) => `quedan ${clock}`,
  say: 'Diga primero:',
  sayWhere: 'Quien llama ve las mismas palabras en su correo y en el portal, y así sabe que es usted.',
  code: 'Código que lee quien llama',
  codeForm: 'El código tiene ocho cifras.',
  sentTo: (address) => `Enviado a ${isolate(address)};`,
  wrongCode: (left) => `Ese no es el código. ${left === 1 ? 'Queda un intento' : `Quedan ${left} intentos`}.`,
  check: 'Comprobar el código',
  vouching: {
    waits: 'Esperando a un colega;',
    how: 'Pregunte a alguien que conozca a quien llama: lo encuentra en «En espera». Después, esto continúa solo.',
  },
  approving: {
    waits: 'Debe aprobarlo otra persona;',
    how: 'Es así para las personas protegidas, para el segundo restablecimiento del día y para las excepciones. Un colega lo encuentra en «En espera». Después, esto continúa solo.',
  },
  line: {
    label: 'Quien llama',
    not: 'Sin verificar quién llama',
    verified: (action) => `Verificado quién llama: ${action}`,
    verify: 'Verificar a quien llama',
  },
  waiting: {
    title: 'A la espera de usted',
    text: 'Llamadas que sus colegas no pueden resolver por sí solos.',
    badge: (number) => (number === 1 ? 'Un colega espera' : `${number} colegas esperan`),
    empty: 'Nadie espera.',
    emptyText:
      'Cuando un colega necesite a alguien que conozca a quien llama, o a una segunda persona, aparecerá aquí.',
    first: 'Respaldar la primera',
    asks: (operator, action) => `${isolate(operator)} pide: ${action}`,
    reference: (reference) => `Incidencia ${isolate(reference)}`,
    reason: (reason) => `Motivo: ${isolate(reason)}`,
    vouch: {
      tag: '¿Conoce a esta persona?',
      act: 'Responder por ella',
      actFor: (name) => `Responder por ${name}`,
      title: (name) => `¿Ha comprobado que es ${isolate(name)}?`,
      means: (operator, action) =>
        `Responda solo si ha hablado con esa persona y la conoce. ${isolate(operator)} hará entonces esto: ${action}. Su nombre queda en el registro de auditoría.`,
      done: (operator) => `Ha respondido por la persona. ${isolate(operator)} puede continuar.`,
    },
    approval: {
      tag: 'Requiere dos personas',
      act: 'Aprobar',
      actFor: (name) => `Aprobar para ${name}`,
      title: (name) => `¿Aprobarlo para ${isolate(name)}?`,
      means: (operator, action) =>
        `${isolate(operator)} hará entonces esto: ${action}. Su nombre queda en el registro de auditoría.`,
      done: (operator) => `Lo ha aprobado. ${isolate(operator)} puede continuar.`,
    },
  },
}

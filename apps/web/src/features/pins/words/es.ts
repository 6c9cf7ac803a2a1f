import type { CredentialRefusal, PinProblem } from '@unity-desk/cupi'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, dayAndClock, fromNow, day } from '#lib/time.ts'
import type { Words } from './en.ts'

const times = (count: number, one: string, other: string): string => `${count} ${plural(count, one, other)}`
const minutes = (count: number): string => times(count, 'minuto', 'minutos')

const tags = {
  'locked-by-administrator': 'Bloqueado por un administrador',
  'locked-by-failures': 'Bloqueado por errores',
  'never-enrolled': 'Nunca ha entrado',
  expired: 'Caducado',
  'must-change': 'Debe cambiarse',
  failing: 'Con errores',
  open: 'En vigor',
} as const

const sayState: Words['sayState'] = (state, { now, minutesLeft, credential }) => {
  switch (state.kind) {
    case 'locked-by-administrator':
      return {
        title: 'Bloqueado por un administrador.',
        text: 'Ningún PIN lo abre y no se abre solo. Restablecerlo deja este bloqueo como está.',
      }
    case 'locked-by-failures': {
      const after =
        credential.HackCount > 0
          ? times(credential.HackCount, 'PIN incorrecto', 'PIN incorrectos')
          : 'demasiados PIN incorrectos'
      return {
        title:
          state.until === null
            ? `Bloqueado tras ${after}; no se abre solo.`
            : `Bloqueado tras ${after}; se abre solo en ${minutes(minutesLeft(state.until))}.`,
        text: 'Si conoce su PIN, basta con desbloquear. Si no, restablézcalo: eso también desbloquea.',
      }
    }
    case 'never-enrolled':
      return {
        title: 'Nunca ha entrado por teléfono.',
        text: 'El buzón conserva el PIN con el que se creó. Si no se le comunicó, restablézcalo.',
      }
    case 'expired':
      return {
        title: `El PIN caducó el ${day(state.since)}, ${fromNow(state.since, now)}.`,
        text: 'Unity pedirá uno nuevo en el próximo inicio de sesión. Si no conoce el anterior, restablézcalo.',
      }
    case 'must-change':
      return {
        title: 'En el próximo inicio de sesión hay que elegir un PIN nuevo.',
        text: 'El actual aún abre el buzón, solo para eso. Si no lo conoce, restablézcalo.',
      }
    case 'failing': {
      const { count, locksAt } = state
      return {
        title:
          locksAt === null
            ? `${times(count, 'PIN incorrecto', 'PIN incorrectos')} hasta ahora; esta regla nunca bloquea.`
            : `${count} de ${locksAt} PIN incorrectos; ${locksAt - count === 1 ? 'uno más lo bloquea' : `${locksAt - count} más lo bloquean`}.`,
        text: 'No está bloqueado. Si no conoce su PIN, restablézcalo.',
      }
    }
    case 'open':
      return {
        title: 'No hay ningún impedimento.',
        text: 'El PIN está en vigor. Si no se acepta, la persona recuerda otro: restablézcalo.',
      }
  }
}

const sayRest: Words['sayRest'] = ([, ...rest], moment) =>
  rest.length === 0 ? undefined : `Además: ${rest.map((state) => sayState(state, moment).title).join(' ')}`

const sayRule: Words['sayRule'] = (rule, what) => [
  what === 'PIN'
    ? `Al menos ${times(rule.MinLength, 'cifra', 'cifras')}`
    : `Al menos ${times(rule.MinLength, 'carácter', 'caracteres')}`,
  ...(rule.TrivialCredChecking ? ['Nada fácil de adivinar'] : []),
  ...(rule.PrevCredCount > 0 ? [`Ninguno de los últimos ${rule.PrevCredCount}`] : []),
  rule.MaxDays > 0 ? `Caduca a los ${times(rule.MaxDays, 'día', 'días')}` : 'No caduca nunca',
  rule.MaxHacks > 0
    ? `${times(rule.MaxHacks, 'error lo bloquea', 'errores lo bloquean')} ${rule.LockoutDuration > 0 ? `durante ${minutes(rule.LockoutDuration)}` : 'hasta que lo abra un administrador'}`
    : 'Los errores nunca lo bloquean',
]

const handOff: Words['handOff'] = (what, note, { operator, name, extension }) => {
  const person = extension === undefined ? name : `${name} (${extension})`
  const credential = what === 'PIN' ? 'PIN del buzón de voz' : 'Contraseña web'
  const said = (): string => {
    if (note.kind === 'unlocked')
      return `${credential} de ${person}: desbloqueo el ${dayAndClock(note.at)}, sin cambios.`
    if (note.kind === 'ticket')
      return `Enlace de un solo uso para un nuevo PIN enviado a ${person}${note.until ? `, válido hasta el ${dayAndClock(note.until)}` : ''}.`
    return `${credential} de ${person}: restablecimiento hecho${note.at ? ` el ${dayAndClock(note.at)}, según se leyó de Unity` : ''}.${note.mustChange ? ' Hay que elegir otro valor en el próximo inicio de sesión.' : ''}`
  }
  return `${said()}\n${note.reference === '' ? `Por ${operator}.` : `Por ${operator}, referencia ${note.reference}.`}`
}

const refusals: Readonly<Record<CredentialRefusal, string>> = {
  digits: 'Use solo cifras.',
  'too-short': 'Use más cifras.',
  'too-long': 'Use como máximo 64 cifras.',
  'repeated-digit': 'No use una cifra tres veces seguidas.',
  'two-digits': 'Use al menos tres cifras distintas.',
  'repeated-group': 'No repita un grupo de cifras.',
  sequence: 'No cuente hacia arriba ni hacia abajo.',
  'keypad-line': 'No siga una línea recta en el teclado.',
  extension: 'No use la extensión.',
  'extension-reversed': 'No use la extensión al revés.',
  name: 'No deletree el nombre en el teclado.',
  previous: 'No vuelva a usar un PIN anterior.',
  history: 'No vuelva a usar uno anterior.',
  trivial: 'Unity lo considera demasiado fácil de adivinar.',
  'too-recent': 'Se cambió hace demasiado poco para volver a cambiarlo.',
  'cannot-change': 'Está configurado para que no se pueda cambiar.',
  'directory-owned': 'Es del directorio de la empresa; cámbielo allí.',
  refused: 'Unity lo ha rechazado.',
}

const byCode: Readonly<Record<string, string>> = refusals

const refusal = (problem: PinProblem | { readonly code: CredentialRefusal }): string =>
  'atLeast' in problem ? `Use al menos ${problem.atLeast} cifras.` : refusals[problem.code]

export const words: Words = {
  sayState,
  tagOf: ({ kind }) => tags[kind],
  sayRest,
  sayRule,
  panel: {
    label: 'Por qué no puede entrar',
    loading: 'Preguntando a Unity por el estado del PIN …',
    changed: 'Cambiado',
    expires: 'Caduca',
    expired: 'Caducado',
    never: 'nunca',
    unknown: 'no se sabe',
    rule: 'Regla',
  },
  of: {
    PIN: {
      unlock: 'Desbloquear',
      reset: 'Restablecer PIN',
      unlocked: (at) => `Desbloqueado a las ${clockWithSeconds(at)}, según se leyó de Unity.`,
      title: (name) => (name === undefined ? 'Restablecer el PIN' : `Restablecer el PIN de ${isolate(name)}`),
      mode: 'Tipo de PIN',
      generatedText: 'Se crea un PIN que cumple la regla y se le muestra una vez durante 30 segundos.',
      field: 'PIN nuevo',
      missing: 'Escriba el PIN nuevo.',
      rules: 'Cómo debe ser el PIN',
      mustChangeText: 'De lo contrario, usted seguirá conociendo su PIN.',
      submit: 'Restablecer PIN',
      done: (at) =>
        at === undefined
          ? 'El PIN se ha cambiado.'
          : `PIN cambiado a las ${clockWithSeconds(at)}, según se leyó de Unity.`,
      unconfirmed:
        'El PIN nuevo se envió y Unity no lo ha confirmado. No lo comunique antes de que se confirme.',
      revealed: 'El PIN nuevo',
      gone: 'El PIN ha desaparecido de esta página.',
      nextChoose: 'Después: llamar al buzón, introducir este PIN y elegir otro cuando se pida.',
      next: 'Después: llamar al buzón e introducir este PIN.',
    },
    password: {
      unlock: 'Desbloquear contraseña',
      reset: 'Restablecer contraseña',
      unlocked: (at) => `Contraseña desbloqueada a las ${clockWithSeconds(at)}, según se leyó de Unity.`,
      title: (name) =>
        name === undefined
          ? 'Restablecer la contraseña web'
          : `Restablecer la contraseña web de ${isolate(name)}`,
      mode: 'Tipo de contraseña',
      generatedText:
        'Se crea una contraseña que cumple la regla y se le muestra una vez durante 30 segundos.',
      field: 'Contraseña nueva',
      missing: 'Escriba la contraseña nueva.',
      rules: 'Cómo debe ser la contraseña',
      mustChangeText: 'De lo contrario, usted seguirá conociendo su contraseña.',
      submit: 'Restablecer contraseña',
      done: (at) =>
        at === undefined
          ? 'La contraseña se ha cambiado.'
          : `Contraseña cambiada a las ${clockWithSeconds(at)}, según se leyó de Unity.`,
      unconfirmed:
        'La contraseña nueva se envió y Unity no la ha confirmado. No la comunique antes de que se confirme.',
      revealed: 'La contraseña nueva',
      gone: 'La contraseña ha desaparecido de esta página.',
      nextChoose: 'Después: iniciar sesión con ella en la web de Unity y elegir otra cuando se pida.',
      next: 'Después: iniciar sesión con ella en la web de Unity.',
    },
  },
  handOff,
  refusal,
  refusalOf: (code) => byCode[code],
  passwordTooShort: (atLeast) => `Use al menos ${atLeast} caracteres.`,
  digits: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  capital: (word) => `${word} con ${word.charAt(0)} mayúscula`,
  hyphen: 'guion',
  checkState: { kept: 'se cumple: ', broken: 'no se cumple: ', open: '' },
  sync: 'Esta persona procede de Unified CM. Si allí está activa la sincronización de PIN, un PIN nuevo abre también Extension Mobility, Conference Now y Mobile Connect; Unity no dice si lo está.',
  ticket: {
    text: 'Se le envía por correo un enlace de un solo uso. La persona elige el PIN y usted nunca lo conoce. Nada cambia hasta que lo use.',
    send: 'Enviar el enlace',
    sent: (until) =>
      until === undefined
        ? 'El enlace de un solo uso está en camino. El PIN sigue igual hasta que se use.'
        : `El enlace de un solo uso está en camino y vale hasta las ${clockWithSeconds(until)}. El PIN sigue igual hasta que se use.`,
  },
  note: { copy: 'Copiar una nota', copied: 'Copiado, sin el secreto.' },
  unlock: {
    unknown: 'Unity no confirmó el desbloqueo. Puede estar hecho o no.',
    look: 'Volver a comprobar',
    confirmTitle: '¿Abrir el bloqueo de un administrador?',
    confirm: (name) =>
      `Un administrador ha bloqueado a ${isolate(name)} a propósito. Ábralo solo si sabe por qué y el motivo ya no existe.`,
    confirmAct: 'Abrir el bloqueo',
    cancel: 'Dejarlo bloqueado',
  },
  reset: {
    generated: 'Generar uno',
    typed: 'Escribir uno',
    ticket: 'Enlace de un solo uso',
    rulesLoading: 'Leyendo la regla de esta persona …',
    serverRules: (rule) =>
      rule.PrevCredCount > 0
        ? `Unity lo compara además con los últimos ${rule.PrevCredCount}.`
        : 'Unity lo comprueba una vez más.',
    mustChange: 'Elige el suyo en el próximo inicio de sesión',
    reference: 'Incidencia o nota',
    referenceHelp: 'Va al registro de auditoría. Aquí ningún PIN ni contraseña.',
    referenceTooLong: 'Como máximo 200 caracteres.',
    askAgain: 'Preguntar de nuevo',
    cancel: 'Cancelar',
    unseen: 'Ya no se puede mostrar: restablezca otra vez.',
    uncertain: {
      what: 'No hubo respuesta.',
      now: 'Pregunte de nuevo: la misma solicitud se ejecuta una sola vez y se dice su respuesta.',
    },
  },
  unknown: {
    title: 'Aún sin confirmar',
    look: 'Volver a comprobar',
    still: (at) => `Sin cambios a las ${clockWithSeconds(at)}. Si sigue así, cierre y restablezca de nuevo.`,
    unseen: 'No se puede consultar en este momento. Vuelva a comprobarlo en unos segundos.',
    close: 'Cerrar',
  },
  reveal: {
    say: 'Diga:',
    left: (seconds) => `Desaparece en ${seconds} s`,
    goneText: 'Se mostró durante 30 segundos. Si no se anotó, restablezca de nuevo.',
    copy: 'Copiar',
    copied: 'Copiado: vacíe el portapapeles cuando lo haya usado.',
    copyFailed: 'El navegador no permite copiar.',
    done: 'Listo',
  },
  tab: {
    title: 'PIN y contraseña',
    pin: 'PIN del buzón de voz',
    password: 'Contraseña web',
    state: 'Estado',
    directoryOwned: 'Es del directorio de la empresa. Allí se cambia y se desbloquea.',
    rule: 'Regla',
    asks: 'Exige',
    cannotChange: 'La persona no puede cambiarlo',
    failures: 'Errores desde el último acierto',
    lastFailure: 'Último error',
  },
}

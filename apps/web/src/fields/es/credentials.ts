import type { credentials as english } from '../en/credentials.ts'

export const credentials: Readonly<Record<keyof typeof english, string>> = {
  Locked: 'Bloqueado por un administrador',
  Hacked: 'Bloqueado por errores',
  HackCount: 'Errores desde el último acierto',
  TimeHacked: 'Bloqueado por errores el',
  CantChange: 'La persona no puede cambiarlo',
  DoesntExpire: 'No caduca nunca',
  CredMustChange: 'Debe cambiarse en el próximo inicio de sesión',
  CredentialPolicyObjectId: 'Regla',
  EncryptionType: 'Cómo se almacena',
}

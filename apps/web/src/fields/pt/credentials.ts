import type { credentials as english } from '../en/credentials.ts'

export const credentials: Readonly<Record<keyof typeof english, string>> = {
  Locked: 'Bloqueado por um administrador',
  Hacked: 'Bloqueado após erros',
  HackCount: 'Erros desde o último acerto',
  TimeHacked: 'Bloqueado após erros em',
  CantChange: 'A pessoa não pode alterar',
  DoesntExpire: 'Nunca expira',
  CredMustChange: 'Troca obrigatória no próximo acesso',
  CredentialPolicyObjectId: 'Regra',
  EncryptionType: 'Forma de armazenamento',
}

import type { credentials as english } from '../en/credentials.ts'

export const credentials: Readonly<Record<keyof typeof english, string>> = {
  Locked: 'Von einem Administrator gesperrt',
  Hacked: 'Nach Fehlversuchen gesperrt',
  HackCount: 'Fehlversuche seit dem letzten Erfolg',
  TimeHacked: 'Nach Fehlversuchen gesperrt am',
  CantChange: 'Darf nicht selbst geändert werden',
  DoesntExpire: 'Läuft nie ab',
  CredMustChange: 'Muss bei der nächsten Anmeldung geändert werden',
  CredentialPolicyObjectId: 'Regel',
  EncryptionType: 'Wie gespeichert wird',
}

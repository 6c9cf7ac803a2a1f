import type { credentials as english } from '../en/credentials.ts'

export const credentials: Readonly<Record<keyof typeof english, string>> = {
  Locked: 'Verrouillé par un administrateur',
  Hacked: 'Verrouillé après des échecs',
  HackCount: 'Échecs depuis la dernière réussite',
  TimeHacked: 'Verrouillé après des échecs le',
  CantChange: 'Ne peut pas être changé par la personne',
  DoesntExpire: 'N’expire jamais',
  CredMustChange: 'À changer à la prochaine connexion',
  CredentialPolicyObjectId: 'Règle',
  EncryptionType: 'Mode de stockage',
}

/** Fields of a PIN and of a web password: neither is named here, as the words stand for both. */
export const credentials = {
  Locked: 'Locked by an administrator',
  Hacked: 'Locked after failures',
  HackCount: 'Failures since the last success',
  TimeHacked: 'Locked after failures at',
  CantChange: 'Users may not change it themselves',
  DoesntExpire: 'Never expires',
  CredMustChange: 'Must be changed at the next sign-in',
  CredentialPolicyObjectId: 'Rule',
  EncryptionType: 'How it is stored',
}

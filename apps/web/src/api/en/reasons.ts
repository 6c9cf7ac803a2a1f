import type { Reason } from '@unity-desk/contract'

/** Why it was refused, where the server has told it closer than by the problem alone. */
export const reasons: Readonly<Record<Reason, string>> = {
  'own-credentials':
    'Nobody changes their own credentials here: a colleague must do it, or you at your telephone.',
  'another-administrator': 'Another administrator must do this to your own account.',
  'no-password-here': 'You have no password here: you sign on at the provider of your organisation.',
  'factor-at-provider': 'You sign on at the provider of your organisation, which asks for more there.',
  'signed-in-by-password': 'You signed in by password: give your password instead.',
  'in-no-group':
    'Your account is in no group that may use Unity Desk. An administrator of your organisation can change that.',
  'another-signed-on': 'Somebody else signed on than who is signed in here.',
  'another-operator': 'Nobody backs their own request: another operator must do it.',
  'about-yourself': 'This is about yourself: another operator must do it.',
  'may-not-back': 'Whoever backs this must be allowed to do it themselves.',
  'may-not-override': 'Your role may not pass over the verification of a caller.',
  'callers-not-verified': 'This site does not verify callers.',
  'no-mail-server': 'The server of Unity Desk has no mail server to send by.',
  'mail-changed-lately':
    'The mail address was changed here within the last 72 hours, so a code sent to it proves nothing.',
  'verified-already': 'The caller is verified already.',
  'code-over': 'This code counts no more.',
  'no-tries-left': 'That was the last try: this code counts no more.',
  'waits-no-more': 'It was answered, used, or it expired.',
  'verified-another': 'The verification is for another person.',
  'verified-otherwise': 'The verification is for another change.',
  'verified-ticket': 'The verification is for another ticket.',
  'verification-waiting': 'The caller is not verified yet.',
  'verification-used': 'The verification was used: each counts for one change.',
  'verification-failed': 'The verification was not successful.',
  'verification-expired': 'The verification has expired.',
  'account-refused':
    'Unity Connection does not accept Unity Desk’s own account. An administrator of Unity Desk must look into it.',
  'account-may-not': 'Unity Connection does not allow this to the account of Unity Desk.',
  'nothing-changed': 'It did not answer in time, and nothing was changed.',
  unsure: 'Whether the change was applied is not known.',
  'gone-since': 'What was changed is not there any more.',
  'reverted-already': 'It has been taken back already.',
  'address-gone': 'The person does not have this address any more.',
  'other-alias': 'What was typed is not the alias of this person, so nothing was deleted.',
  'last-administrator': 'This is the last administrator with a password.',
  'of-the-provider': 'Role and password of this operator are the provider’s.',
  'factor-there': 'You have a second factor already: remove it first.',
  'code-of-another-moment': 'The code is not the one of this moment.',
  'no-free-extension': 'No free extension was found after this one.',
  'for-some-people': 'Your account is for some people alone, and this reaches further.',
  'unity-refused': 'Unity Connection refused it.',
}

import type { ProblemName } from '@unity-desk/contract'

export type Told = { readonly what: string; readonly why: string; readonly now: string }

export const AGAIN = 'Try again in a moment.'
export const TELL = 'If it stays, tell an administrator of Unity Desk the request id.'
export const ADMINISTRATOR = 'Ask an administrator of Unity Desk.'
export const UNITY_DOWN = 'Unity Connection does not answer.'

/** What happened, why in general, and what to do now, by the problem's name. */
export const problems: Readonly<Record<ProblemName, Told>> = {
  malformed: {
    what: 'What was typed cannot be used.',
    why: 'The server cannot use it in this form.',
    now: 'Change it and try again.',
  },
  'bad-sign-in': {
    what: 'You were not signed in.',
    why: 'The name or the password is wrong.',
    now: 'Type both again.',
  },
  'bad-code': {
    what: 'The code was not taken.',
    why: 'The code is wrong, or was used before.',
    now: 'Wait for the next code and type that.',
  },
  'bad-link': {
    what: 'This link leads nowhere any more.',
    why: 'The link was used before, or has expired.',
    now: 'Ask for another one.',
  },
  'code-required': {
    what: 'A code is needed as well.',
    why: 'Your account has a second factor.',
    now: 'Give the code of your authenticator app.',
  },
  'signed-out': {
    what: 'You are signed out.',
    why: 'Your session has ended, here or from another place.',
    now: 'Sign in to go on.',
  },
  'cross-site': {
    what: 'The request was not carried out.',
    why: 'The request does not come from a page of Unity Desk.',
    now: 'Open Unity Desk by its own address and do it there.',
  },
  forbidden: {
    what: 'You may not do this.',
    why: 'Your role, or the people it is for, does not include this.',
    now: ADMINISTRATOR,
  },
  'mode-not-allowed': {
    what: 'This kind of reset is switched off.',
    why: 'This site has switched it off.',
    now: 'Use the other kind.',
  },
  'protected-target': {
    what: 'This person is protected.',
    why: 'The person holds a Unity role, signs in to Unity Desk or is on the list of protected people.',
    now: ADMINISTRATOR,
  },
  'step-up-required': {
    what: 'Your password is needed.',
    why: 'It reaches further than most, so Unity Desk asks who you are again.',
    now: 'Do it again and give your password when asked.',
  },
  'not-found': {
    what: 'It is not there.',
    why: 'There is nothing of this kind, or you may not see it.',
    now: 'Search again: it may have been deleted.',
  },
  'method-not-allowed': {
    what: 'The request was not carried out.',
    why: 'The server does not do this at this address.',
    now: TELL,
  },
  'not-acceptable': {
    what: 'The request was not carried out.',
    why: 'The server does not send this format.',
    now: TELL,
  },
  'address-owned': {
    what: 'Somebody has this address.',
    why: 'One address belongs to one person, contact or list.',
    now: 'Delete it there first, or use another one.',
  },
  'changed-since': {
    what: 'Somebody has changed it since.',
    why: 'Undoing would destroy what somebody else has written.',
    now: 'Look at what it is now, and change that.',
  },
  'idempotency-conflict': {
    what: 'This was already sent in another form.',
    why: 'The same request came with other contents before.',
    now: 'Close the dialog and begin again.',
  },
  'approval-missing': {
    what: 'A second person must agree.',
    why: 'This change takes two people.',
    now: 'Do it again, and ask a colleague.',
  },
  'verification-invalid': {
    what: 'The caller was verified for something else, or too long ago.',
    why: 'A verification counts once, for one person and one change, and for a short time.',
    now: 'Do it again: the caller is verified anew.',
  },
  'verification-missing': {
    what: 'The caller is not verified.',
    why: 'Here the caller is verified before a PIN or a password is changed.',
    now: 'Verify the caller first.',
  },
  'too-large': {
    what: 'It is too much at a time.',
    why: 'The server takes less in one request.',
    now: 'Send less of it.',
  },
  'unsupported-media-type': {
    what: 'The request was not carried out.',
    why: 'The server does not read this format.',
    now: TELL,
  },
  'rule-refused': {
    what: 'A rule does not allow it.',
    why: 'A rule of Unity or of Unity Desk is against it.',
    now: 'Change it and try again.',
  },
  'directory-owned': {
    what: 'The company directory owns it.',
    why: 'Unity Connection keeps no password of its own for this person.',
    now: 'Change it there.',
  },
  'no-mail-address': {
    what: 'No mail can be sent to this person.',
    why: 'Unity Connection holds no mail address of this person that is read outside the mailbox.',
    now: 'Choose another way.',
  },
  'wrong-code': {
    what: 'That is not the code.',
    why: 'It is another one than was sent.',
    now: 'Have it read again.',
  },
  'domain-not-allowed': {
    what: 'Addresses of this domain are not allowed here.',
    why: 'An administrator has set which domains are allowed.',
    now: 'Use an address of another domain.',
  },
  'not-revertable': {
    what: 'It cannot be taken back.',
    why: 'What is needed to undo it is not known, or not kept.',
    now: 'Change it by hand.',
  },
  'too-many-requests': {
    what: 'Too many requests.',
    why: 'There were too many tries in a short time.',
    now: AGAIN,
  },
  internal: {
    what: 'Unity Desk failed.',
    why: 'Something that nobody foresaw went wrong on the server.',
    now: TELL,
  },
  'mode-unavailable': {
    what: 'This kind of reset is not set up.',
    why: 'The server of Unity Desk cannot send mail.',
    now: 'Use the other kind.',
  },
  'unity-unusable': {
    what: 'Unity Connection failed.',
    why: 'The answer of Unity Connection broke off, or cannot be used.',
    now: 'Look again before you repeat it.',
  },
  'audit-unavailable': {
    what: 'Nothing was changed.',
    why: 'The audit log cannot be written, so nothing was changed.',
    now: TELL,
  },
  busy: { what: 'Nothing was done.', why: 'Too much is being asked at this moment.', now: AGAIN },
  'database-unavailable': {
    what: 'The database of Unity Desk does not answer.',
    why: 'Without it nothing can be recorded, so nothing was changed.',
    now: TELL,
  },
  'sign-on-unavailable': {
    what: 'Single sign-on does not answer.',
    why: 'The provider of your organisation cannot be reached. Whoever is signed in goes on as before.',
    now: AGAIN,
  },
  'unity-unavailable': {
    what: UNITY_DOWN,
    why: 'It is busy or cannot be reached, and nothing was changed.',
    now: AGAIN,
  },
  'unity-timeout': {
    what: UNITY_DOWN,
    why: 'Its answer did not come in time.',
    now: 'Look again before you repeat it.',
  },
}

export const words = {
  product: 'Unity Desk',
  what: 'The helpdesk console for Cisco Unity Connection',
  title: 'Sign in',
  name: 'Name',
  nameMissing: 'Give your name.',
  password: 'Password',
  passwordMissing: 'Give your password.',
  code: 'Code of your authenticator app',
  codeAsked: 'Give the code that your authenticator app shows now.',
  codeWrong: 'The code is wrong, or was used before. Wait for the next one.',
  submit: 'Sign in',
  wait: (seconds: number) => `Wait ${seconds} s`,
  or: 'or',
  singleSignOn: 'Use single sign-on',
  singleSignOnAway: 'Single sign-on does not answer. Trying again by itself.',
  wrong: 'The name or the password is wrong.',
  throttled: (seconds: number) =>
    seconds > 0
      ? `Too many attempts. You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
      : 'You can try again now.',
  renewal: {
    title: 'Your session has ended',
    text: 'Sign in again to go on where you were. What you have typed is still there.',
    other: 'Leave and sign in as somebody else',
  },
  signOn: {
    stepUp: { title: 'Sign on again' },
    submit: 'Go to single sign-on',
    closed: 'Single sign-on opens in a window of its own.',
    open: 'Finish in the window that has opened. This page then goes on by itself.',
    blocked: 'The browser did not open the window. Allow pop-ups for this page and try again.',
  },
  secondFactor: {
    title: 'Second factor',
    off: 'With an authenticator app on your telephone, your password alone opens nothing.',
    on: 'A code of your authenticator app is asked for when you sign in and before dangerous acts.',
    elsewhere: 'You sign in by single sign-on. What it asks for beside a password is set there.',
    setUp: 'Set up an authenticator app',
    remove: 'Remove the authenticator app',
    give: 'Type this key into your authenticator app. It is shown this once.',
    copy: 'Copy the key',
    open: 'Open it in an authenticator app on this machine',
    confirm: 'Switch it on',
  },
  signedOn: { title: 'You have signed on', text: 'You can close this window.' },
  stepUp: {
    title: 'Give your password again',
    submit: 'Go on',
    cancel: 'Do not do it',
  },
}

export type Words = typeof words

export const words = {
  product: 'Unity Desk',
  what: 'The helpdesk console for Cisco Unity Connection',
  title: 'Sign in',
  name: 'Name',
  nameMissing: 'Give your name.',
  password: 'Password',
  passwordMissing: 'Give your password.',
  submit: 'Sign in',
  wait: (seconds: number) => `Wait ${seconds} s`,
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
  stepUp: {
    title: 'Give your password again',
    submit: 'Go on',
    cancel: 'Do not do it',
  },
} as const

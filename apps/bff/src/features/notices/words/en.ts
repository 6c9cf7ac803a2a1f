import type { Notice } from './notice-mail.ts'

export const en: Notice = {
  done: {
    'pin-reset': 'Your voicemail PIN was changed',
    'pin-unlock': 'Your voicemail PIN was unlocked',
    'password-reset': 'Your voicemail web password was changed',
    'password-unlock': 'Your voicemail web password was unlocked',
    address: 'An address of your voicemail account was changed',
    'mail-address': 'The mail address of your voicemail account was changed',
  },
  maybe: {
    'pin-reset': 'Your voicemail PIN may have been changed',
    'pin-unlock': 'Your voicemail PIN may have been unlocked',
    'password-reset': 'Your voicemail web password may have been changed',
    'password-unlock': 'Your voicemail web password may have been unlocked',
    address: 'An address of your voicemail account may have been changed',
    'mail-address': 'The mail address of your voicemail account may have been changed',
  },
  by: {
    helpdesk: 'The helpdesk did it.',
    portal: 'It was done on the portal, in your name.',
    program: 'A program of your organisation did it.',
  },
  hello: (name) => `Hello ${name},`,
  when: (at) => `Time: ${at}.`,
  fine: 'If it was you, or if you asked for it, there is nothing to do.',
  press:
    'If not, open this link and press the button there. Your PIN is then locked, so that nobody gets in by telephone, and security is told.',
  label: 'This wasn’t me',
  once: (days) => `The link works once, for ${days} days. Opening it does nothing yet.`,
}

import type { Mails } from './mails.ts'

export const en: Mails = {
  code: ({ portal, name, code, minutes }) => ({
    subject: `${portal}: your code`,
    parts: [
      `Hello ${name},`,
      'This is your code to sign in and set your voicemail PIN:',
      { code },
      `It is valid for ${minutes} minutes, once, and only in the browser that asked for it. Nobody at the helpdesk will ever ask you for it.`,
      'If you did not ask for a code, do nothing: your PIN is as it was.',
    ],
  }),
  noCode: ({ portal, name }) => ({
    subject: `${portal}: no code for your account`,
    parts: [
      `Hello ${name},`,
      'A code was asked for to sign in and set your voicemail PIN. Your account has rights of its own, so no code is sent by mail for it.',
      'Use the single sign-on of your organisation on the same page, or ask the helpdesk.',
      'If you did not ask for a code, do nothing: your PIN is as it was.',
    ],
  }),
  reminder: ({ portal, name, days, url }) => ({
    subject: `${portal}: your voicemail PIN expires soon`,
    parts: [
      `Hello ${name},`,
      days === 1 ? 'Your voicemail PIN expires within a day.' : `Your voicemail PIN expires in ${days} days.`,
      { label: 'Set a new PIN', link: url },
      'You get this mail because you asked for it on the portal, where you can also switch it off.',
    ],
  }),
}

import type { Asked } from '#api/permissions.ts'

export const words = {
  product: 'Unity Desk',
  skip: 'Skip to the page',
  navigation: 'Main',
  account: (name: string, role: string) => `Account: ${name}, ${role}`,
  accountMenu: 'Account',
  scheme: { label: 'Appearance', auto: 'Same as the system', light: 'Light', dark: 'Dark' },
  language: 'Language',
  secondFactor: 'Second factor',
  signOut: 'Sign out',
  signOutFailed: 'Signing out did not work: the server does not answer. Close the browser to be safe.',
  keys: {
    palette: 'Find an act, a page or a person',
    open: 'All keys',
    title: 'Keys',
    close: 'Close',
    single: 'Keys without Ctrl or Alt',
    singleHelp:
      'Switch them off if you speak your text, or press them by mistake. Every act has a button as well.',
  },
  unity: {
    ok: (host: string) => `Unity Connection ${host} answers`,
    away: (host: string) => `Unity Connection ${host} does not answer`,
  },
  banner: {
    server: {
      title: 'Unity Desk does not answer.',
      text: 'What is on the screen was read before. Trying again by itself.',
    },
    unreachable: {
      title: 'Unity Connection does not answer.',
      text: 'You can search and read what was read before; changes must wait. Trying again by itself.',
    },
    refused: {
      title: 'Unity Connection does not accept the account of Unity Desk.',
      text: 'Nothing can be read or changed until an administrator of Unity Desk has looked into it.',
    },
    database: {
      title: 'The database of Unity Desk does not answer.',
      text: 'Nothing can be changed meanwhile. Trying again by itself.',
    },
  },
  notFound: {
    title: 'There is no such page.',
    text: 'The address is wrong, or the page has moved.',
    home: 'Find a person',
  },
  forbidden: {
    title: 'This is not for your role.',
    text: (role: string, permission: Asked) =>
      permission === 'users:read'
        ? `The role ${role} may not see people. An administrator of Unity Desk can change your role.`
        : `The role ${role} may not open this. An administrator of Unity Desk can change your role.`,
  },
  leave: {
    title: 'You typed something that is not saved',
    lost: 'This would be lost:',
    leave: 'Leave',
    stay: 'Stay',
  },
  notLoaded: {
    what: 'A part of Unity Desk could not be loaded.',
    why: 'A newer version may have been installed since this page was opened, or the server does not answer.',
    now: 'Load the page again: you come back to where you are.',
    close: 'Not now',
  },
  crashed: { reload: 'Load the page again' },
}

export type Words = typeof words

/** Below the person's own path; what is read of them. */
export const documents = [
  { name: 'user', path: '' },
  { name: 'pin', path: '/credential/pin' },
  { name: 'password', path: '/credential/password' },
  { name: 'roles', path: '/userroles' },
  { name: 'extensions', path: '/alternateextensions' },
  { name: 'devices', path: '/notificationdevices' },
  { name: 'lists', path: '/privatelists' },
  { name: 'mailbox', path: '/mailboxattributes' },
  { name: 'lamps', path: '/mwis' },
  { name: 'handlers', path: '/messagehandlers' },
  { name: 'services', path: '/externalserviceaccounts' },
] as const

export type DocumentName = (typeof documents)[number]['name']

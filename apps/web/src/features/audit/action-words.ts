/** What was done, as a helpdesk says it; by the part of the console that it belongs to. */
const groups = {
  'PIN and password': {
    'users.pin.reset': 'PIN reset',
    'users.pin.unlock': 'PIN unlock',
    'users.pin.update': 'Change to a PIN',
    'users.password.update': 'Change to a web password',
  },
  People: {
    'users.view': 'Look at a person',
    'users.create': 'New person',
    'users.update': 'Change to a person',
    'users.remove': 'Deletion of a person',
    'users.userRoles.create': 'New Unity role',
    'users.userRoles.remove': 'Removal of a Unity role',
  },
  Addresses: {
    'smtpProxyAddresses.create': 'New address',
    'smtpProxyAddresses.update': 'Change to an address',
    'smtpProxyAddresses.remove': 'Deletion of an address',
  },
  'Signing in': {
    'session.begin': 'Sign-in',
    'session.end': 'Sign-out',
    'sessions.end': 'End of somebody’s session',
    'session.second-factor.add': 'New second factor',
    'session.second-factor.remove': 'Removal of a second factor',
  },
  Administration: {
    'operators.add': 'New operator',
    'operators.change': 'Change to an operator',
    'operators.remove': 'Removal of an operator',
    'operator.add': 'New operator, at the server',
    'operator.put': 'Change to an operator, at the server',
    'vips.put': 'Protection of a person',
    'vips.remove': 'End of a person’s protection',
    'tokens.create': 'New token',
    'tokens.revoke': 'Revocation of a token',
    'audit.export': 'Export of the audit log',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

const words = new Map<string, string>(Object.values(groups).flatMap((each) => Object.entries(each)))

/** The word for an action; undefined for one that only engineers know. */
export const wordOf = (action: string): string | undefined => words.get(action)

type Option = { readonly value: string; readonly label: string }

const optionsOf = (group: Readonly<Record<string, string>>): Option[] =>
  Object.entries(group).map(([value, label]) => ({ value, label }))

export const actionGroups: readonly { readonly group: string; readonly options: readonly Option[] }[] =
  Object.entries(groups).map(([group, each]) => ({ group, options: optionsOf(each) }))

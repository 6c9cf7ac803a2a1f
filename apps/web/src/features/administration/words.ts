import type { Role } from '@unity-desk/contract'

export const words = {
  title: 'Administration',
  parts: 'Parts of the administration',
  sections: { operators: 'Operators', sessions: 'Sessions', tokens: 'Tokens' },
  cancel: 'Cancel',
  missing: 'This is needed.',
  refused: { what: 'Unity Desk refused it.', now: 'Nothing was changed.' },
  own: 'You',
  roles: {
    viewer: { label: 'viewer', help: 'Sees people and the state of their PINs, and changes nothing.' },
    helpdesk: { label: 'helpdesk', help: 'Sees people, unlocks, resets PINs and edits addresses.' },
    administrator: {
      label: 'administrator',
      help: 'Everything: also passwords, protected people, tokens, operators and the audit log.',
    },
    auditor: { label: 'auditor', help: 'Reads the audit log, and nothing else.' },
  } satisfies Readonly<Record<Role, { readonly label: string; readonly help: string }>>,
} as const

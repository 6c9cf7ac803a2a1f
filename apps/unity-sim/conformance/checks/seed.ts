import assert from 'node:assert/strict'
import { inGroup, Skip } from '../check.ts'
import { namesOf, nounAt } from '../nouns.ts'
import { JSON_TYPE, readList, type Item } from '../read.ts'
import type { Site } from '../site.ts'
import { queried } from './people.ts'

/** Names that every installation has; a pattern where the host is part of the name (cupi.md 8, "Seed data"). */
const BUILT_IN: readonly (readonly [path: string, column: string, names: readonly (string | RegExp)[]])[] = [
  ['users', 'Alias', ['operator', 'undeliverablemessagesmailbox']],
  ['usertemplates', 'Alias', ['voicemailusertemplate', 'administratortemplate']],
  [
    'authenticationrules',
    'DisplayName',
    ['Recommended Voice Mail Authentication Rule', 'Recommended Web Application Authentication Rule'],
  ],
  ['partitions', 'Name', [/^\S+ Partition$/]],
  ['searchspaces', 'Name', [/^\S+ Search Space$/]],
  ['phonesystems', 'DisplayName', ['PhoneSystem']],
  ['coses', 'DisplayName', ['System', 'Voice Mail User COS']],
  ['schedules', 'DisplayName', ['All Hours', 'Weekdays', 'Holidays', 'Voice Recognition Update Schedule']],
  ['handlers/callhandlers', 'DisplayName', ['Opening Greeting', 'Operator', 'Goodbye']],
  [
    'distributionlists',
    'Alias',
    ['allvoicemailusers', 'undeliverablemessages', 'allvoicemailenabledcontacts'],
  ],
  [
    'roles',
    'RoleName',
    [
      'Audio Text Administrator',
      'Audit Administrator',
      'Greeting Administrator',
      'Help Desk Administrator',
      'Mailbox Access Delegate Account',
      'Read Only Administrator',
      'Remote Administrator',
      'System Administrator',
      'Technician',
      'Tenant Administrator',
      'User Administrator',
    ],
  ],
  ['mailboxstores', 'DisplayName', [/^Unity Messaging Database/]],
]

const rowsOf = async ({ ask }: Site, path: string, search = ''): Promise<readonly Item[]> => {
  const noun = nounAt(path)
  if (!noun) throw new Skip(`no descriptor of /${path}`)
  return readList(await ask(`/${path}${search}`, { accept: JSON_TYPE }), namesOf(noun), JSON_TYPE).items
}

export const seed = inGroup('built-in objects', [
  ...(BUILT_IN.map(([path, column, names]) => ({
    name: `${path}: ${names.map((name) => (typeof name === 'string' ? name : name.source)).join(', ')}`,
    isInferred: true,
    run: async (site) => {
      for (const name of names) {
        const search =
          typeof name === 'string' && path !== 'schedules' ? `?${queried(`${column} is ${name}`)}` : ''
        const rows = await rowsOf(site, path, search)
        const isThere = ({ [column]: value = '' }: Item): boolean =>
          typeof name === 'string' ? value === name : name.test(value)
        assert.ok(rows.some(isThere), `no ${name}`)
      }
    },
  })) satisfies Parameters<typeof inGroup>[1]),
  {
    name: 'locations/connectionlocations: one that is primary',
    run: async (site) => {
      const rows = await rowsOf(site, 'locations/connectionlocations', `?${queried('IsPrimary is 1')}`)
      assert.deepEqual(
        rows.map(({ IsPrimary }) => IsPrimary),
        ['true'],
      )
    },
  },
])

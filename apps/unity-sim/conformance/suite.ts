import type { Check } from './check.ts'
import { access } from './checks/access.ts'
import { comesWithUser, configuration } from './checks/belongings.ts'
import { bodies } from './checks/bodies.ts'
import { callHandlers } from './checks/call-handlers.ts'
import { descriptors } from './checks/descriptors.ts'
import { effects } from './checks/effects.ts'
import { endUser } from './checks/end-user.ts'
import { importUsers } from './checks/import-users.ts'
import { lists } from './checks/lists.ts'
import { negotiation } from './checks/negotiation.ts'
import { pins } from './checks/pins.ts'
import { queries } from './checks/queries.ts'
import { seed } from './checks/seed.ts'
import { server } from './checks/server.ts'
import { sessions } from './checks/sessions.ts'
import { smtpProxyAddresses } from './checks/smtp-proxy-addresses.ts'
import { sorting } from './checks/sorting.ts'
import { usersChanged } from './checks/users-changed.ts'
import { usersCreated } from './checks/users-created.ts'

const all: readonly Check[] = [
  ...server,
  ...sessions,
  ...negotiation,
  ...bodies,
  ...lists,
  ...queries,
  ...sorting,
  ...access,
  ...seed,
  ...usersCreated,
  ...usersChanged,
  ...comesWithUser,
  ...pins,
  ...smtpProxyAddresses,
  ...endUser,
  ...importUsers,
  ...callHandlers,
  ...configuration,
  ...descriptors,
  ...effects,
]

/** All checks, those of the server as a whole first, then resource by resource. */
export const checks: readonly Check[] = [...Map.groupBy(all, ({ group }) => group).values()].flat()

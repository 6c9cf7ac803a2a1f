import { queryOptions } from '@tanstack/react-query'
import { OBJECT_ID } from '@unity-desk/cupi'
import type { Person } from '#lib/person.ts'
import { unity } from './cupi.ts'
import { words } from './words.ts'

/** A person as Unity has them at this moment, with the roles that protect them. */
export const personQuery = (ObjectId: string) =>
  queryOptions({
    queryKey: ['person', ObjectId],
    queryFn: async ({ signal }): Promise<Person> => {
      const [user, roles] = await Promise.all([
        unity.users.get(ObjectId, { signal }),
        unity.users.at(ObjectId).userRoles.list({ signal }),
      ])
      return { user, roles: roles.items.map(({ RoleName }) => RoleName ?? words.unnamedRole) }
    },
    enabled: OBJECT_ID.test(ObjectId),
  })

import { queryOptions } from '@tanstack/react-query'
import type { ListReadOf } from '@unity-desk/cupi'
import type { alternateExtensions } from '@unity-desk/cupi/resources'
import { unity } from '#api/cupi.ts'

export type Extension = ListReadOf<typeof alternateExtensions>

/** All numbers of a person, the primary one first. */
export const extensions = (ObjectId: string) =>
  queryOptions({
    queryKey: ['alternate-extensions', ObjectId],
    queryFn: async ({ signal }): Promise<readonly Extension[]> => {
      const found: Extension[] = []
      for await (const each of unity.users.at(ObjectId).alternateExtensions.each({ signal })) found.push(each)
      return found.sort((one, other) => one.IdIndex - other.IdIndex)
    },
  })

import { queryOptions } from '@tanstack/react-query'
import { memoryOf, type ListReadOf, type Memory } from '@unity-desk/cupi'
import { privateLists, type privateListMembers } from '@unity-desk/cupi/resources'
import { unity } from '#api/cupi.ts'

export type List = ListReadOf<typeof privateLists>
export type Member = ListReadOf<typeof privateListMembers>

const memories = memoryOf(privateLists)

export const fields: readonly Memory[] = ['DisplayName', 'NumericId'].flatMap((name) =>
  memories.filter((each) => each.name === name),
)

export const lists = (ObjectId: string) =>
  queryOptions({
    queryKey: ['private-lists', ObjectId],
    queryFn: async ({ signal }): Promise<readonly List[]> => {
      const found: List[] = []
      for await (const each of unity.users.at(ObjectId).privateLists.each({ signal })) found.push(each)
      return found.sort((one, other) => one.NumericId - other.NumericId)
    },
  })

export const members = (ObjectId: string, list: string) =>
  queryOptions({
    queryKey: ['private-lists', ObjectId, list],
    queryFn: async ({ signal }): Promise<readonly Member[]> => {
      const found: Member[] = []
      const { privateListMembers } = unity.users.at(ObjectId).privateLists.at(list)
      for await (const each of privateListMembers.each({ signal })) found.push(each)
      return found
    },
  })

/** The lowest number that none of these has: the user dials it, each once. */
export const freeNumber = (list: readonly List[]): number => {
  const taken = new Set(list.map(({ NumericId }) => NumericId))
  return Array.from({ length: 99 }, (_, index) => index + 1).find((number) => !taken.has(number)) ?? 99
}

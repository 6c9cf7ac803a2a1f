import { useQuery, useQueryClient } from '@tanstack/react-query'
import { unity } from '#api/cupi.ts'
import { useEnding } from '#api/use-ending.ts'
import { members, type Member } from './queries.ts'

/** Who is on a private list, and how somebody is put there or taken off. */
export const useMembers = (ObjectId: string, list: string) => {
  const queryClient = useQueryClient()
  const options = members(ObjectId, list)
  const query = useQuery(options)
  const { run, clear, ...ending } = useEnding()
  const { privateListMembers } = unity.users.at(ObjectId).privateLists.at(list)
  const read = (): Promise<readonly Member[]> =>
    queryClient.fetchQuery({ ...options, staleTime: 0, retry: false })

  return {
    query,
    ending,
    look: () => {
      clear()
      void query.refetch()
    },
    add: (MemberSubscriberObjectId: string) =>
      run({
        act: () => privateListMembers.create({ MemberSubscriberObjectId }),
        read,
        isThere: (found) => found.some((each) => each.MemberSubscriberObjectId === MemberSubscriberObjectId),
      }),
    remove: (member: Member) =>
      run({
        act: () => privateListMembers.remove(member.ObjectId),
        read,
        isThere: (found) => !found.some((each) => each.ObjectId === member.ObjectId),
      }),
  }
}

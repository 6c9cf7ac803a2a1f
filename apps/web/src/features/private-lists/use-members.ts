import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Unity } from '#api/cupi.ts'
import { useEnding } from '#api/use-ending.ts'
import { members, type Member } from './queries.ts'

/** Who is on a private list, and how somebody is put there or taken off. */
export const useMembers = (ObjectId: string, list: string) => {
  const queryClient = useQueryClient()
  const options = members(ObjectId, list)
  const query = useQuery(options)
  const { run, clear, ...ending } = useEnding()
  const membersOf = ({ users }: Unity) => users.at(ObjectId).privateLists.at(list).privateListMembers
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
        act: (unity) => membersOf(unity).create({ MemberSubscriberObjectId }),
        read,
        isThere: (found) => found.some((each) => each.MemberSubscriberObjectId === MemberSubscriberObjectId),
      }),
    remove: (member: Member) =>
      run({
        act: (unity) => membersOf(unity).remove(member.ObjectId),
        read,
        isThere: (found) => !found.some((each) => each.ObjectId === member.ObjectId),
      }),
  }
}

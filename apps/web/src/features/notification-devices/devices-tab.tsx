import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { useEnding } from '#api/use-ending.ts'
import type { Person } from '#lib/person.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Name } from '#ui/name.tsx'
import { RecordList } from '#ui/record-list.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import { DeviceForm } from './device-form.tsx'
import { kindOf } from './kinds.ts'
import { devices, writesOf, type Device } from './queries.ts'
import { words } from './words.ts'

const isWritable = (device: Device): boolean => kindOf(device) !== undefined

/** Unity makes some with each person, and keeps them. */
const isRemovable = (device: Device): boolean => isWritable(device) && device.Undeletable !== true

/** The ways in which a person is told that messages wait. */
export const DevicesTab = ({ person: { user } }: { readonly person: Person }) => {
  const { ObjectId } = user
  const queryClient = useQueryClient()
  const query = useQuery(devices(ObjectId))
  const verdict = may(useSession(), 'users:write')
  const { run, clear, ...ending } = useEnding()

  const erase = async (device: Device): Promise<ReactNode> => {
    const kind = kindOf(device)
    if (!kind) return undefined
    return run({
      act: (unity) => writesOf(unity, ObjectId, kind).remove(device.ObjectId),
      read: () => queryClient.fetchQuery({ ...devices(ObjectId), staleTime: 0, retry: false }),
      isThere: (list) => !list.some((each) => each.ObjectId === device.ObjectId),
    })
  }

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return (
    <RecordList
      label={words.title}
      about={words.about}
      list={query.data}
      describe={(each) => {
        const kind = kindOf(each)
        return {
          name: each.DisplayName,
          title: (
            <>
              <Name>{each.DisplayName}</Name>
              <StateTag tone={each.Active ? 'good' : 'calm'}>{each.Active ? words.on : words.off}</StateTag>
            </>
          ),
          detail: kind ? words.kinds[kind] : words.otherKind,
        }
      }}
      empty={words.empty}
      addLabel={words.add}
      reason={verdict.allowed ? undefined : verdict.reason}
      ending={ending}
      onLook={() => {
        clear()
        void query.refetch()
      }}
      canEdit={isWritable}
      canRemove={isRemovable}
      renderForm={(item, close) => (
        <DeviceForm user={ObjectId} item={item} list={query.data ?? []} run={run} onClose={close} />
      )}
      removal={{
        title: words.removal,
        text: (each) => words.removalText(each.DisplayName),
        run: erase,
      }}
    />
  )
}

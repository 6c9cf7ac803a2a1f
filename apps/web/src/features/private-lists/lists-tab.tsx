import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Unity } from '#api/cupi.ts'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { useEnding } from '#api/use-ending.ts'
import { fieldSpec } from '#fields/field-spec.ts'
import { shows, textIn, type Value } from '#lib/field-text.ts'
import type { Person } from '#lib/person.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Name } from '#ui/name.tsx'
import { RecordForm } from '#ui/record-form.tsx'
import { RecordList } from '#ui/record-list.tsx'
import { Members } from './members.tsx'
import { fields, freeNumber, lists, type List } from './queries.ts'
import { words } from './words.ts'

/** The lists of recipients that a person keeps for themselves, and who is on each. */
export const ListsTab = ({ person: { user } }: { readonly person: Person }) => {
  const queryClient = useQueryClient()
  const query = useQuery(lists(user.ObjectId))
  const verdict = may(useSession(), 'users:write')
  const { run, clear, ...ending } = useEnding()
  const listsOf = ({ users }: Unity) => users.at(user.ObjectId).privateLists
  const read = (): Promise<readonly List[]> =>
    queryClient.fetchQuery({ ...lists(user.ObjectId), staleTime: 0, retry: false })

  const save = (item: List | undefined, changes: Readonly<Record<string, Value>>): Promise<ReactNode> =>
    run({
      act: (unity) =>
        item
          ? listsOf(unity).update(item.ObjectId, changes)
          : listsOf(unity).create({ ...changes, DisplayName: textIn(changes, 'DisplayName') }),
      read,
      isThere: (found) =>
        found.some((each) => (item === undefined || each.ObjectId === item.ObjectId) && shows(each, changes)),
    })

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return (
    <RecordList
      label={words.title}
      about={words.about}
      list={query.data}
      describe={(each) => ({
        name: each.DisplayName,
        title: <Name>{each.DisplayName}</Name>,
        detail: words.number(each.NumericId),
      })}
      empty={words.empty}
      addLabel={words.add}
      reason={verdict.allowed ? undefined : verdict.reason}
      ending={ending}
      onLook={() => {
        clear()
        void query.refetch()
      }}
      renderForm={(item, close) => (
        <>
          <RecordForm
            label={item ? words.edit : words.add}
            isNew={item === undefined}
            record={item ?? { NumericId: freeNumber(query.data ?? []) }}
            fields={fields.map((memory) => fieldSpec(memory, 'privateLists'))}
            onCancel={close}
            onSave={async (changes) => {
              const why = await save(item, changes)
              if (why === undefined) close()
              return why
            }}
          />
          {item && <Members ObjectId={user.ObjectId} list={item} />}
        </>
      )}
      removal={{
        title: words.removal,
        text: (each) => words.removalText(each.DisplayName),
        run: ({ ObjectId }) =>
          run({
            act: (unity) => listsOf(unity).remove(ObjectId),
            read,
            isThere: (found) => !found.some((each) => each.ObjectId === ObjectId),
          }),
      }}
    />
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Unity } from '#api/cupi.ts'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { useEnding } from '#api/use-ending.ts'
import { fieldSpec } from '#fields/field-spec.ts'
import { valueOf } from '#fields/label.ts'
import { shows, textIn, type Value } from '#lib/field-text.ts'
import type { Person } from '#lib/person.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Name } from '#ui/name.tsx'
import { RecordList } from '#ui/record-list.tsx'
import { ExtensionForm } from './extension-form.tsx'
import { fields, freePlaces, isPrimary, placeOf } from './places.ts'
import { extensions, type Extension } from './queries.ts'
import { words } from './words.ts'

type Changes = Readonly<Record<string, Value>>

const isOther = (extension: Extension): boolean => !isPrimary(extension)

/** The numbers beside the primary one under which a person is reached. */
export const ExtensionsTab = ({ person: { user } }: { readonly person: Person }) => {
  const queryClient = useQueryClient()
  const query = useQuery(extensions(user.ObjectId))
  const verdict = may(useSession(), 'users:write')
  const { run, clear, ...ending } = useEnding()
  const extensionsOf = ({ users }: Unity) => users.at(user.ObjectId).alternateExtensions

  const read = (): Promise<readonly Extension[]> =>
    queryClient.fetchQuery({ ...extensions(user.ObjectId), staleTime: 0, retry: false })

  const save = (item: Extension | undefined, changes: Changes): Promise<ReactNode> =>
    run({
      act: (unity) =>
        item
          ? extensionsOf(unity).update(item.ObjectId, changes)
          : extensionsOf(unity).create({
              ...changes,
              DtmfAccessId: textIn(changes, 'DtmfAccessId'),
              IdIndex: Number(textIn(changes, 'IdIndex')),
            }),
      read,
      isThere: (list) =>
        list.some((each) => (item === undefined || each.ObjectId === item.ObjectId) && shows(each, changes)),
    })

  const placesFor = (item: Extension | undefined) =>
    freePlaces(query.data ?? [], item).map(([value, place]) => ({ value, label: valueOf(place) }))

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return (
    <RecordList
      label={words.title}
      about={words.about}
      list={query.data}
      describe={(each) => ({
        name: each.DtmfAccessId,
        title: <Name>{each.DtmfAccessId}</Name>,
        detail: isPrimary(each) ? words.primary : valueOf(placeOf(each)),
      })}
      empty={words.empty}
      addLabel={words.add}
      reason={verdict.allowed ? undefined : verdict.reason}
      ending={ending}
      onLook={() => {
        clear()
        void query.refetch()
      }}
      canEdit={isOther}
      canRemove={isOther}
      renderForm={(item, close) => (
        <ExtensionForm
          person={user.ObjectId}
          item={item}
          record={
            item ?? {
              IdIndex: freePlaces(query.data ?? [], undefined)[0]?.[0] ?? '',
              PartitionObjectId: user.PartitionObjectId ?? '',
            }
          }
          fields={fields.map((memory) => ({
            ...fieldSpec(memory, 'alternateExtensions'),
            ...(memory.name === 'IdIndex' && { options: placesFor(item) }),
          }))}
          onCancel={close}
          onSave={async (changes) => {
            const why = await save(item, changes)
            if (why === undefined) close()
            return why
          }}
        />
      )}
      removal={{
        title: words.removal,
        text: (each) => words.removalText(each.DtmfAccessId),
        run: ({ ObjectId }) =>
          run({
            act: (unity) => extensionsOf(unity).remove(ObjectId),
            read,
            isThere: (list) => !list.some((each) => each.ObjectId === ObjectId),
          }),
      }}
    />
  )
}

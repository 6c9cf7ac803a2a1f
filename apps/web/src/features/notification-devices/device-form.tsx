import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { troubleOf } from '#api/trouble.ts'
import type { useEnding } from '#api/use-ending.ts'
import { fieldSpec } from '#fields/field-spec.ts'
import { UnityField } from '#fields/unity-field.tsx'
import { shows } from '#lib/field-text.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { RecordForm } from '#ui/record-form.tsx'
import { recordWords } from '#ui/record-words.ts'
import { SelectField } from '#ui/select-field.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { fieldsOf, kindOf, kinds, type Kind } from './kinds.ts'
import { device, devices, writesOf, type Device } from './queries.ts'
import { words } from './words.ts'

type Props = {
  readonly user: string
  readonly list: readonly Device[]
  readonly run: ReturnType<typeof useEnding>['run']
  readonly onClose: () => void
}

type KindProps = Props & {
  readonly kind: Kind
  readonly item: Device | undefined
  readonly record: object
  readonly children?: ReactNode
}

const KindForm = ({ user, kind, item, record, list, run, onClose, children }: KindProps) => {
  const queryClient = useQueryClient()
  const others = [
    { value: '', label: recordWords.nothing },
    ...list
      .filter(({ ObjectId }) => ObjectId !== item?.ObjectId)
      .map(({ ObjectId, DisplayName }) => ({ value: ObjectId, label: DisplayName })),
  ]
  const readList = (): Promise<readonly Device[]> =>
    queryClient.fetchQuery({ ...devices(user), staleTime: 0, retry: false })

  return (
    <RecordForm
      label={item ? words.edit : words.add}
      isNew={item === undefined}
      record={record}
      Field={UnityField}
      fields={fieldsOf[kind].map((memory) => ({
        ...fieldSpec(memory, `${kind}Devices`),
        ...(memory.name === 'FailDeviceObjectId' && { options: others }),
      }))}
      onCancel={onClose}
      onSave={async (changes) => {
        const why = item
          ? await run({
              act: (unity) => writesOf(unity, user, kind).change(item.ObjectId, changes),
              read: async () => {
                await readList()
                return queryClient.fetchQuery({ ...device(user, kind, item.ObjectId), retry: false })
              },
              isThere: (read) => shows(read, changes),
            })
          : await run({
              act: (unity) => writesOf(unity, user, kind).create(changes),
              read: readList,
              isThere: (read) => read.some((each) => each.DisplayName === changes['DisplayName']),
            })
        if (why === undefined) onClose()
        return why
      }}
    >
      {children}
    </RecordForm>
  )
}

/** A device that is there, read whole before it is changed. */
const Present = (props: Props & { readonly item: Device; readonly kind: Kind }) => {
  const query = useQuery(device(props.user, props.kind, props.item.ObjectId))
  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  return query.data ? <KindForm {...props} record={query.data} /> : <Skeleton width={40} />
}

const defaultsOf = (kind: Kind): object =>
  Object.fromEntries(fieldsOf[kind].flatMap((field) => (field.default ? [[field.name, field.default]] : [])))

/** A new device, of a kind that is chosen first. */
const New = (props: Props) => {
  const [kind, setKind] = useState<Kind>('smtp')
  return (
    <KindForm {...props} kind={kind} item={undefined} record={defaultsOf(kind)}>
      <SelectField
        label={words.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(next) => setKind(kinds.find((each) => each === next) ?? kind)}
      />
    </KindForm>
  )
}

export const DeviceForm = ({ item, ...props }: Props & { readonly item: Device | undefined }) => {
  const kind = item && kindOf(item)
  return item && kind ? <Present {...props} item={item} kind={kind} /> : <New {...props} />
}

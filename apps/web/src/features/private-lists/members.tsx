import { useState, type ReactNode } from 'react'
import { neighbourOf } from '#lib/neighbour.ts'
import { Confirm } from '#ui/confirm.tsx'
import { EndingNote } from '#ui/ending-note.tsx'
import { Name } from '#ui/name.tsx'
import { RecordRow, RecordRows } from '#ui/record-row.tsx'
import { recordWords } from '#ui/record-words.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { useFocus } from '#ui/use-focus.ts'
import { AddMember } from './add-member.tsx'
import type { List, Member } from './queries.ts'
import { useMembers } from './use-members.ts'
import { words } from './words.ts'
import classes from './members.module.css'

type Props = { readonly ObjectId: string; readonly list: List }

const nameOf = ({ DisplayName, Alias, Extension }: Member): string =>
  DisplayName || Alias || Extension || words.members.unnamed

/** Who is on a private list. */
export const Members = ({ ObjectId, list }: Props) => {
  const { query, ending, look, add, remove } = useMembers(ObjectId, list.ObjectId)
  const focus = useFocus()
  const [leaving, setLeaving] = useState<Member | undefined>()
  const [refusal, setRefusal] = useState<ReactNode>()
  const [isBusy, setBusy] = useState(false)
  const found = query.data ?? []

  const close = (): void => {
    setLeaving(undefined)
    setRefusal(undefined)
  }
  const take = async (member: Member): Promise<void> => {
    setBusy(true)
    const why = await remove(member)
    setBusy(false)
    if (why !== undefined) return setRefusal(why)
    const next = neighbourOf(
      found.map((each) => each.ObjectId),
      member.ObjectId,
    )
    if (next !== undefined) focus.to(next)
    close()
  }

  const put = async (id: string): Promise<void> => {
    setBusy(true)
    setRefusal(await add(id))
    setBusy(false)
  }

  return (
    <section className={classes.members} aria-label={words.members.title}>
      <h3 className={classes.title}>{words.members.title}</h3>
      <EndingNote {...ending} onLook={look} />
      {query.isPending && <Skeleton width={20} />}
      {query.data?.length === 0 && <p className={classes.none}>{words.members.none}</p>}
      <RecordRows label={words.members.title}>
        {found.map((member) => (
          <li key={member.ObjectId}>
            <RecordRow
              id={member.ObjectId}
              name={nameOf(member)}
              title={<Name>{nameOf(member)}</Name>}
              detail={member.Extension}
              disabledBecause={undefined}
              hold={focus.hold(member.ObjectId)}
              onRemove={() => {
                setRefusal(undefined)
                setLeaving(member)
              }}
            />
          </li>
        ))}
      </RecordRows>
      <AddMember
        taken={new Set(found.map(({ MemberSubscriberObjectId }) => MemberSubscriberObjectId ?? ''))}
        isBusy={isBusy}
        onAdd={(id) => void put(id)}
      />
      {refusal !== undefined && !leaving && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
      {leaving && (
        <Confirm
          title={words.members.removal}
          act={recordWords.remove}
          cancel={{ label: recordWords.keep, onCancel: close }}
          isBusy={isBusy}
          isDangerous
          onConfirm={() => void take(leaving)}
        >
          {words.members.removalText(nameOf(leaving), list.DisplayName)}
          {refusal !== undefined && <span role="alert">{refusal}</span>}
        </Confirm>
      )}
    </section>
  )
}

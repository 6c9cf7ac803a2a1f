import { useQuery } from '@tanstack/react-query'
import type { Verification } from '@unity-desk/contract'
import { useEffect, useState } from 'react'
import { desk } from '#api/desk.ts'
import { personQuery } from '#api/person.ts'
import { timeLeft } from '#api/verification.ts'
import type { VerificationAsk } from '#lib/feature.ts'
import { Dialog } from '#ui/dialog.tsx'
import { AwaitColleague } from './await-colleague.tsx'
import { ChooseMethod } from './choose-method.tsx'
import { ReadBack } from './read-back.tsx'
import { words } from './words.ts'

/** Worth a write: the caller is known, and whoever has to agree has agreed. */
const isReady = ({ state, needsApproval, approvedBy }: Verification): boolean =>
  state === 'verified' && (!needsApproval || approvedBy !== undefined)

const isOver = (record: Verification): boolean =>
  timeLeft(record) <= 0 || (record.state !== 'waiting' && record.state !== 'verified')

/** Whether a record is over by now, drawn when it is. */
const useIsOver = (record: Verification | undefined): boolean => {
  const [overAt, setOverAt] = useState<string>()
  useEffect(() => {
    if (!record) return undefined
    const timer = setTimeout(() => setOverAt(record.id), Math.max(0, timeLeft(record)))
    return () => clearTimeout(timer)
  }, [record])
  return record !== undefined && (overAt === record.id || isOver(record))
}

/** Who is on the telephone? Over the act that asks it, which then goes on by itself. */
export const VerificationDialog = ({ ask }: { readonly ask: VerificationAsk }) => {
  const { target, approving, answer } = ask
  const [record, setRecord] = useState(approving)
  const { data: person } = useQuery(personQuery(target))
  const isRecordOver = useIsOver(record)
  const name = record?.targetName ?? person?.user.DisplayName ?? ''

  const take = (next: Verification): void => {
    if (isReady(next)) answer(next)
    else setRecord(next)
  }
  const drop = (): void => {
    // What a colleague has vouched for is left to expire: the act may be tried again.
    if (record?.state === 'waiting') void desk.verifications.giveUp(record.id).catch(() => undefined)
    setRecord(undefined)
  }
  const cancel = (): void => {
    drop()
    answer(undefined)
  }

  return (
    <Dialog title={words.title(name)} onClose={cancel}>
      {!record || isRecordOver ? (
        <ChooseMethod ask={ask} over={record} onStarted={take} onCancel={cancel} />
      ) : record.state === 'waiting' && record.method === 'mail-code' ? (
        <ReadBack record={record} onChange={take} onOther={drop} onCancel={cancel} />
      ) : (
        <AwaitColleague record={record} onChange={take} onOther={drop} onCancel={cancel} />
      )}
    </Dialog>
  )
}

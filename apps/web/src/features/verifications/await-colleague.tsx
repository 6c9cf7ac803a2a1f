import { useQuery } from '@tanstack/react-query'
import type { Verification } from '@unity-desk/contract'
import { useEffect, useEffectEvent, useRef } from 'react'
import { troubleOf } from '#api/trouble.ts'
import { Button } from '#ui/button.tsx'
import { DialogActions } from '#ui/dialog.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { awaited } from './queries.ts'
import { SpokenWord } from './spoken-word.tsx'
import { TimeLeft } from './time-left.tsx'
import { words } from './words.ts'
import classes from './form.module.css'

type Props = {
  readonly record: Verification
  readonly onChange: (record: Verification) => void
  readonly onOther: () => void
  readonly onCancel: () => void
}

/** Until a colleague has vouched, or agreed: then it goes on by itself. */
export const AwaitColleague = ({ record, onChange, onOther, onCancel }: Props) => {
  const query = useQuery(awaited(record.id))
  const trouble = troubleOf(query)
  const take = useEffectEvent(onChange)
  const { data } = query
  useEffect(() => {
    if (data) take(data)
  }, [data])

  // The act that led here is gone, and with it the focus.
  const act = useRef<HTMLButtonElement>(null)
  useEffect(() => act.current?.focus(), [])

  const isVouching = record.state === 'waiting' && record.method === 'vouch'
  const text = isVouching ? words.vouching : words.approving
  return (
    <div className={classes.form}>
      {isVouching && <SpokenWord word={record.word} />}
      <p role="status">
        {text.waits} <TimeLeft until={record.expiresAt} />
      </p>
      <p>{text.how}</p>
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      <DialogActions>
        <Button tone="quiet" onClick={onOther}>
          {words.other}
        </Button>
        <Button ref={act} hint="Escape" onClick={onCancel} autoFocus>
          {words.cancel}
        </Button>
      </DialogActions>
    </div>
  )
}

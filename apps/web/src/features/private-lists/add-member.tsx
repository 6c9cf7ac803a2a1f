import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef, useState } from 'react'
import { desk } from '#api/desk.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Name } from '#ui/name.tsx'
import { words } from './words.ts'
import classes from './members.module.css'

const MOST = 5

type Props = {
  /** Who is on it already. */
  readonly taken: ReadonlySet<string>
  /** Somebody is being put on it, or taken off. */
  readonly isBusy: boolean
  readonly onAdd: (ObjectId: string) => void
}

/** Finds a person to put on the list. */
export const AddMember = ({ taken, isBusy, onAdd }: Props) => {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const q = useDeferredValue(text.trim())
  const { data } = useQuery({
    queryKey: ['private-lists', 'search', q],
    queryFn: ({ signal }) => desk.directory.search({ q, limit: MOST + taken.size }, { signal }),
    enabled: q !== '',
  })
  const found =
    q === '' ? [] : (data?.items ?? []).filter(({ ObjectId }) => !taken.has(ObjectId)).slice(0, MOST)
  return (
    <div>
      <TextField
        ref={field}
        label={words.members.find}
        value={text}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <ul className={classes.found} aria-label={words.members.found}>
        {found.map(({ ObjectId, DisplayName, DtmfAccessId }) => (
          <li key={ObjectId}>
            <Button
              size="small"
              isHeld={isBusy}
              label={words.members.addNamed(DisplayName)}
              onClick={() => {
                setText('')
                // This button goes away; the next one to add is typed where this one was.
                field.current?.focus()
                onAdd(ObjectId)
              }}
            >
              <Name>{DisplayName}</Name> {DtmfAccessId}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { DirectoryEntry } from '@unity-desk/contract'
import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import { highlight } from '#lib/highlight.ts'
import classes from './result-row.module.css'

/** For the box, which marks a row without giving it the focus. */
export const LIST_ID = 'people-found'
export const optionId = (ObjectId: string): string => `person-${ObjectId}`

/** A text of the directory's, with what was asked for in it. */
const Matched = ({ text, q }: { readonly text: string; readonly q: string }) => (
  <bdi>
    {highlight(text, q).map(({ text: piece, start, isMatch }) =>
      isMatch ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
    )}
  </bdi>
)

type Props = {
  readonly entry: DirectoryEntry
  readonly q: string
  readonly to: string
  readonly place: { readonly index: number; readonly total: number }
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly onOpen: (ObjectId: string) => void
}

const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey

/** One person of the results. A link, so that it can be opened in a tab of its own. */
export const ResultRow = ({ entry, q, to, place, isActive, isOpen, onOpen }: Props) => {
  const { ObjectId, DisplayName, DtmfAccessId, Alias, Department, EmailAddress } = entry
  const more = [Alias, Department, EmailAddress].filter(
    (text): text is string => text !== undefined && text !== '',
  )
  return (
    <Link
      id={optionId(ObjectId)}
      role="option"
      aria-selected={isActive}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      tabIndex={-1}
      className={classes.row ?? ''}
      data-open={isOpen || undefined}
      to={to}
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        onOpen(ObjectId)
      }}
    >
      <span className={classes.name}>
        <Matched text={DisplayName} q={q} />
      </span>
      <span className={classes.extension}>
        <Matched text={DtmfAccessId} q={q} />
      </span>
      <span className={classes.more}>
        {more.map((text) => (
          <span key={text}>
            <Matched text={text} q={q} />
          </span>
        ))}
      </span>
    </Link>
  )
}

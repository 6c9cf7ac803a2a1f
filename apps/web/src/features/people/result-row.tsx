import type { DirectoryItem } from '@unity-desk/contract'
import { useRef } from 'react'
import { Link } from 'react-router'
import { highlight } from '#lib/highlight.ts'
import { useStore } from '#lib/store.ts'
import { TickIcon } from '#ui/icons.tsx'
import { useIsVisible } from '#ui/use-is-visible.ts'
import { alternateOf, columns, moreOf } from './columns.ts'
import { isPlainClick } from './plain-click.ts'
import { RowBadges } from './row-badges.tsx'
import { toggle } from './selection.ts'
import { words } from './words.ts'
import classes from './result-row.module.css'

/** For the box, which marks a row without giving it the focus. */
export const LIST_ID = 'people-found'
export const optionId = (ObjectId: string): string => `person-${ObjectId}`

/** Where Space selects. */
export const focusList = (): void => document.querySelector<HTMLElement>(`#${LIST_ID}`)?.focus()

/** A text of the directory's, with what was asked for in it. */
const Matched = ({ text, q }: { readonly text: string; readonly q: string }) => (
  <bdi>
    {highlight(text, q).map(({ text: piece, start, isMatch }) =>
      isMatch ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
    )}
  </bdi>
)

type Props = {
  readonly entry: DirectoryItem
  readonly q: string
  readonly to: string
  readonly place: { readonly index: number; readonly total: number }
  readonly isActive: boolean
  readonly isOpen: boolean
  /** Undefined while nobody is to be selected. */
  readonly isSelected: boolean | undefined
  readonly onOpen: (ObjectId: string) => void
}

/** One person of the results. A link, so that it can be opened in a tab of its own. */
export const ResultRow = ({ entry, q, to, place, isActive, isOpen, isSelected, onOpen }: Props) => {
  const { ObjectId, DisplayName, DtmfAccessId } = entry
  const row = useRef<HTMLAnchorElement>(null)
  const isVisible = useIsVisible(row)
  const alternate = alternateOf(entry)
  const more = moreOf(entry, useStore(columns))
  return (
    <Link
      ref={row}
      id={optionId(ObjectId)}
      role="option"
      aria-selected={isSelected ?? isActive}
      data-active={isActive || undefined}
      data-selecting={isSelected === undefined ? undefined : true}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      tabIndex={-1}
      className={classes.row ?? ''}
      data-open={isOpen || undefined}
      to={to}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        if (isSelected === undefined) onOpen(ObjectId)
        else toggle(entry)
      }}
    >
      {isSelected !== undefined && (
        <span className={classes.mark}>{isSelected && <TickIcon size={12} />}</span>
      )}
      <span className={classes.line}>
        <span className={classes.name} title={DisplayName}>
          <Matched text={DisplayName} q={q} />
        </span>
        <span className={classes.extension}>
          <Matched text={DtmfAccessId} q={q} />
        </span>
      </span>
      <span className={classes.line}>
        <span
          className={classes.more}
          title={[...(alternate === undefined ? [] : [`${words.results.alsoAt} ${alternate}`]), ...more].join(
            ' · ',
          )}
        >
          {alternate !== undefined && (
            <span>
              {words.results.alsoAt} <Matched text={alternate} q={q} />
            </span>
          )}
          {more.map((text) => (
            <span key={text}>
              <Matched text={text} q={q} />
            </span>
          ))}
        </span>
        {isVisible && <RowBadges ObjectId={ObjectId} />}
      </span>
    </Link>
  )
}

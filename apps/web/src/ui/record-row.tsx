import { useId, type ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import { BinIcon, PencilIcon } from './icons.tsx'
import { recordWords } from './record-words.ts'
import classes from './record-row.module.css'

type Props = {
  readonly id: string
  /** What it is called, for the buttons. */
  readonly name: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly disabledBecause: string | undefined
  readonly onEdit?: (() => void) | undefined
  readonly onRemove?: (() => void) | undefined
  /** The button that stands for the row when the focus comes to it. */
  readonly hold: (button: HTMLButtonElement | null) => void
}

/** One record of a list, with what can be done to it. */
export const RecordRow = ({ id, name, title, detail, disabledBecause, onEdit, onRemove, hold }: Props) => {
  const nameId = useId()
  return (
    <div className={classes.row} data-row={id}>
      <div className={classes.text} id={nameId}>
        <p className={classes.title}>{title}</p>
        {detail !== undefined && <p className={classes.detail}>{detail}</p>}
      </div>
      {onEdit && (
        <IconButton
          ref={hold}
          label={`${recordWords.edit}: ${name}`}
          onClick={onEdit}
          disabledBecause={disabledBecause}
        >
          <PencilIcon />
        </IconButton>
      )}
      {onRemove && (
        <IconButton
          {...(!onEdit && { ref: hold })}
          label={`${recordWords.remove}: ${name}`}
          tone="danger"
          onClick={onRemove}
          disabledBecause={disabledBecause}
        >
          <BinIcon />
        </IconButton>
      )}
    </div>
  )
}

/** The rows, each in a line of its own. */
export const RecordRows = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={classes.rows} aria-label={label}>
    {children}
  </ul>
)

import { useId } from 'react'
import { IconButton } from '#ui/icon-button.tsx'
import { BinIcon, PencilIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import type { Address } from './queries.ts'
import { words } from './words.ts'
import classes from './address-row.module.css'

type Props = {
  readonly address: Address
  readonly disabledBecause: string | undefined
  readonly onEdit: () => void
  readonly onRemove: () => void
  /** The button that stands for the row when the focus comes to it. */
  readonly hold: (button: HTMLButtonElement | null) => void
}

export const AddressRow = ({ address, disabledBecause, onEdit, onRemove, hold }: Props) => {
  const id = useId()
  const { SmtpAddress } = address
  return (
    <div className={classes.row} data-address={address.ObjectId}>
      <span id={id} className={classes.address}>
        <Name>{SmtpAddress}</Name>
      </span>
      <IconButton
        ref={hold}
        label={words.edit(SmtpAddress)}
        onClick={onEdit}
        disabledBecause={disabledBecause}
      >
        <PencilIcon />
      </IconButton>
      <IconButton
        label={words.remove(SmtpAddress)}
        tone="danger"
        onClick={onRemove}
        disabledBecause={disabledBecause}
      >
        <BinIcon />
      </IconButton>
    </div>
  )
}

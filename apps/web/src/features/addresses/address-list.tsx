import { AddressForm } from './address-form.tsx'
import { AddressRow } from './address-row.tsx'
import type { Address } from './queries.ts'
import type { Editor } from './use-editor.ts'
import { words } from './words.ts'
import classes from './address-list.module.css'

type Props = {
  readonly person: { readonly ObjectId: string; readonly DisplayName: string }
  readonly list: readonly Address[]
  readonly editor: Editor
  readonly disabledBecause: string | undefined
}

export const AddressList = ({ person, list, editor, disabledBecause }: Props) => {
  const { open, focus } = editor
  if (list.length === 0)
    return (
      <div className={classes.empty}>
        <p className={classes.title}>{words.empty}</p>
        <p>{words.emptyText}</p>
      </div>
    )
  return (
    <ul className={classes.list} aria-label={words.list}>
      {list.map((address) => (
        <li key={address.ObjectId}>
          {open?.kind === 'edit' && open.address.ObjectId === address.ObjectId ? (
            <AddressForm
              person={person.ObjectId}
              name={person.DisplayName}
              except={address.ObjectId}
              address={address.SmtpAddress}
              onSave={(next) => editor.save(next, address)}
              onCancel={editor.close}
            />
          ) : (
            <AddressRow
              address={address}
              hold={focus.hold(address.ObjectId)}
              disabledBecause={disabledBecause}
              onEdit={() => editor.edit(address)}
              onRemove={() => editor.remove(address)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

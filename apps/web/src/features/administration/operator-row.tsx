import type { OperatorEntry } from '@unity-desk/contract'
import { useId } from 'react'
import { day } from '#lib/time.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { BinIcon, KeyIcon, PencilIcon } from '#ui/icons.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import { Entry } from './entry.tsx'
import { sayScope } from './scope-words.ts'
import { operatorWords, words } from './words.ts'

type Props = {
  readonly operator: OperatorEntry
  readonly isOwn: boolean
  readonly onChangeRole: () => void
  readonly onSetPassword: () => void
  readonly onRemove: () => void
  /** The button that stands for the row when the focus comes to it. */
  readonly hold: (button: HTMLButtonElement | null) => void
}

/** One operator, and what can be changed about them. */
export const OperatorRow = ({ operator, isOwn, onChangeRole, onSetPassword, onRemove, hold }: Props) => {
  const id = useId()
  const { name, role, signIn, scope, createdAt } = operator
  const whom = sayScope(scope)
  const isOfProvider = signIn === 'single-sign-on'
  const reason = isOwn ? operatorWords.ownReason : isOfProvider ? operatorWords.providerReason : undefined
  const because = reason === undefined ? undefined : id
  return (
    <Entry
      name={name}
      tags={
        <>
          {isOwn && <StateTag tone="good">{words.own}</StateTag>}
          {isOfProvider && <StateTag tone="calm">{operatorWords.singleSignOn}</StateTag>}
        </>
      }
      facts={[
        { id: 'role', text: words.roles[role].label },
        ...(whom === undefined ? [] : [{ id: 'scope', text: whom }]),
        { id: 'added', text: operatorWords.added(day(new Date(createdAt))) },
      ]}
      reason={reason === undefined ? undefined : { id, text: reason }}
      acts={
        <>
          <IconButton
            ref={hold}
            label={operatorWords.changeRole(name)}
            disabledBecause={because}
            onClick={onChangeRole}
          >
            <PencilIcon />
          </IconButton>
          <IconButton
            label={operatorWords.setPassword(name)}
            disabledBecause={because}
            onClick={onSetPassword}
          >
            <KeyIcon />
          </IconButton>
          <IconButton
            label={operatorWords.remove(name)}
            tone="danger"
            disabledBecause={isOwn ? id : undefined}
            onClick={onRemove}
          >
            <BinIcon />
          </IconButton>
        </>
      }
    />
  )
}

import type { OffboardingPreview } from '@unity-desk/contract'
import { useState } from 'react'
import { describeError } from '#api/error-text.ts'
import { isolate } from '#lib/isolate.ts'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { TextField } from '#ui/field.tsx'
import { recordWords } from '#ui/record-words.ts'
import { UnsavedMark } from '#ui/unsaved.ts'
import { words } from './words.ts'

type Props = {
  readonly preview: OffboardingPreview
  readonly failure: { readonly error: unknown } | undefined
  readonly isBusy: boolean
  readonly onDelete: (confirm: string) => void
  readonly onClose: () => void
}

/** The alias is typed, so that nobody is deleted in passing. */
export const DeleteDialog = ({ preview, failure, isBusy, onDelete, onClose }: Props) => {
  const { Alias, DisplayName } = preview
  const [typed, setTyped] = useState('')
  const [isRefused, setRefused] = useState(false)
  const isRight = typed.trim().toLowerCase() === Alias.toLowerCase()
  return (
    <Confirm
      title={words.removal.title(isolate(DisplayName))}
      act={words.removal.act}
      cancel={{ label: recordWords.keep, onCancel: onClose }}
      isBusy={isBusy}
      isDangerous
      onConfirm={() => {
        setRefused(!isRight)
        if (isRight) onDelete(typed.trim())
      }}
    >
      <UnsavedMark what={words.removal.act} isUnsaved={typed !== ''} />
      <p>{words.removal.text}</p>
      <TextField
        label={words.removal.typeAlias(Alias)}
        autoComplete="off"
        autoFocus
        value={typed}
        error={isRefused && !isRight ? words.removal.wrong : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
    </Confirm>
  )
}

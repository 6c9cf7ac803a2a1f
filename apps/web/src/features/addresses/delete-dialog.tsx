import { useState } from 'react'
import { describeError } from '#api/error-text.ts'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import type { Address } from './queries.ts'
import { words } from './words.ts'

type Props = {
  readonly address: Address
  readonly name: string
  readonly onErase: (address: Address) => Promise<void>
  readonly onClose: () => void
}

export const DeleteDialog = ({ address, name, onErase, onClose }: Props) => {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ error: unknown } | undefined>()
  const erase = (): void => {
    if (isBusy) return
    setBusy(true)
    onErase(address).catch((error: unknown) => {
      setFailure({ error })
      setBusy(false)
    })
  }
  return (
    <Confirm
      title={words.confirm.title}
      act={words.confirm.act}
      cancel={{ label: words.confirm.cancel, onCancel: onClose }}
      isBusy={isBusy}
      isDangerous
      onConfirm={erase}
    >
      {words.confirm.text(address.SmtpAddress, name)}
      {failure && <ErrorPanel {...describeError(failure.error)} />}
    </Confirm>
  )
}

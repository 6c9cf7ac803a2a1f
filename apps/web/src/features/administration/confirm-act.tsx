import type { ReactNode } from 'react'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { describeRefusal } from './refusals.ts'
import { useAct } from './use-act.ts'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly act: string
  readonly cancel: string
  readonly onAct: () => Promise<void>
  readonly onClose: () => void
}

/** The question before something is taken away, and why it could not be. */
export const ConfirmAct = ({ title, children, act, cancel, onAct, onClose }: Props) => {
  const { run, isBusy, failure } = useAct()
  return (
    <Confirm
      title={title}
      act={act}
      cancel={{ label: cancel, onCancel: onClose }}
      isBusy={isBusy}
      isDangerous
      onConfirm={() => void run(onAct)}
    >
      {children}
      {failure && <ErrorPanel {...describeRefusal(failure.error)} />}
    </Confirm>
  )
}

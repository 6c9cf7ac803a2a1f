import { useQueryClient } from '@tanstack/react-query'
import type { OperatorEntry } from '@unity-desk/contract'
import { useState } from 'react'
import { PasswordField } from '#ui/field.tsx'
import { OperatorDialog } from './operator-dialog.tsx'
import { changeOperator } from './queries.ts'
import { refusalsAt } from './refusals.ts'
import { useAct } from './use-act.ts'
import { operatorWords, words } from './words.ts'

type Props = {
  readonly operator: OperatorEntry
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A new password for somebody who has forgotten theirs. */
export const SetPassword = ({ operator, onDone, onClose }: Props) => {
  const queryClient = useQueryClient()
  const { run, isBusy, failure } = useAct()
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const refusals = refusalsAt(failure?.error, ['password'])
  const { form } = operatorWords

  const submit = (): void => {
    setTried(true)
    if (password === '') return
    void run(async () => {
      await changeOperator(queryClient, operator.id, { password })
      onDone()
    })
  }

  return (
    <OperatorDialog
      title={form.passwordTitle(operator.name)}
      act={form.save}
      isBusy={isBusy}
      isUnsaved={password !== ''}
      failure={refusals ? undefined : failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <PasswordField
        label={form.newPassword}
        {...(refusals?.password === undefined && { help: form.passwordHelp })}
        name="password"
        autoComplete="new-password"
        autoFocus
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        error={isTried && password === '' ? words.missing : refusals?.password}
      />
    </OperatorDialog>
  )
}

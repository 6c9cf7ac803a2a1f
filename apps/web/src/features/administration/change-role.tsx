import { useQueryClient } from '@tanstack/react-query'
import type { OperatorEntry, Role } from '@unity-desk/contract'
import { useState } from 'react'
import { OperatorDialog } from './operator-dialog.tsx'
import { changeOperator } from './queries.ts'
import { refusalsAt } from './refusals.ts'
import { RoleField } from './role-field.tsx'
import { useAct } from './use-act.ts'
import { operatorWords } from './words.ts'

type Props = {
  readonly operator: OperatorEntry
  readonly onDone: (role: Role) => void
  readonly onClose: () => void
}

/** Another role for somebody who signs in with a password. */
export const ChangeRole = ({ operator, onDone, onClose }: Props) => {
  const queryClient = useQueryClient()
  const { run, isBusy, failure } = useAct()
  const [role, setRole] = useState(operator.role)
  const refusals = refusalsAt(failure?.error, ['role'])

  const submit = (): void => {
    // The same role again would only end their sessions.
    if (role === operator.role) return onClose()
    void run(async () => {
      await changeOperator(queryClient, operator.id, { role })
      onDone(role)
    })
  }

  return (
    <OperatorDialog
      title={operatorWords.form.roleTitle(operator.name)}
      act={operatorWords.form.save}
      isBusy={isBusy}
      isUnsaved={role !== operator.role}
      failure={refusals ? undefined : failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <RoleField label={operatorWords.form.role} value={role} onChange={setRole} error={refusals?.role} />
    </OperatorDialog>
  )
}

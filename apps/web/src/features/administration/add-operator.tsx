import { useQueryClient } from '@tanstack/react-query'
import type { OperatorEntry, Role } from '@unity-desk/contract'
import { useState } from 'react'
import { PasswordField, TextField } from '#ui/field.tsx'
import { OperatorDialog } from './operator-dialog.tsx'
import { addOperator } from './queries.ts'
import { refusalsAt } from './refusals.ts'
import { RoleField } from './role-field.tsx'
import { useAct } from './use-act.ts'
import { operatorWords, words } from './words.ts'

type Props = { readonly onDone: (added: OperatorEntry) => void; readonly onClose: () => void }

const FIELDS = ['name', 'role', 'password'] as const

/** A new operator with a password. What name and password must be like, the server says. */
export const AddOperator = ({ onDone, onClose }: Props) => {
  const queryClient = useQueryClient()
  const { run, isBusy, failure } = useAct()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('helpdesk')
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const refusals = refusalsAt(failure?.error, FIELDS)
  const { form } = operatorWords

  const submit = (): void => {
    setTried(true)
    if (name.trim() === '' || password === '') return
    void run(async () => onDone(await addOperator(queryClient, { name: name.trim(), role, password })))
  }

  return (
    <OperatorDialog
      title={operatorWords.add}
      act={form.submit}
      isBusy={isBusy}
      isUnsaved={name !== '' || password !== ''}
      failure={refusals ? undefined : failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={form.name}
        help={form.nameHelp}
        name="name"
        autoComplete="off"
        autoFocus
        maxLength={64}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={isTried && name.trim() === '' ? words.missing : refusals?.name}
      />
      <RoleField label={form.role} value={role} onChange={setRole} error={refusals?.role} />
      <PasswordField
        label={form.password}
        {...(refusals?.password === undefined && { help: form.passwordHelp })}
        name="password"
        autoComplete="new-password"
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        error={isTried && password === '' ? words.missing : refusals?.password}
      />
    </OperatorDialog>
  )
}

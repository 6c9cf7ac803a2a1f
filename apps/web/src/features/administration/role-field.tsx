import { roles, type Role } from '@unity-desk/contract'
import { useId } from 'react'
import { RadioField } from '#ui/radio-field.tsx'
import { words } from './words.ts'

type Props = {
  readonly label: string
  readonly value: Role
  readonly onChange: (role: Role) => void
  readonly error?: string | undefined
}

/** A role, with what it may do. */
export const RoleField = ({ label, value, onChange, error }: Props) => (
  <RadioField
    label={label}
    name={useId()}
    value={value}
    options={roles.map((role) => ({ value: role, ...words.roles[role] }))}
    onChange={onChange}
    {...(error !== undefined && { error })}
  />
)

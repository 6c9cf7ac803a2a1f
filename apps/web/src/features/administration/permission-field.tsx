import type { Permission } from '@unity-desk/contract'
import { useId } from 'react'
import { CheckField } from '#ui/check-field.tsx'
import { permissionGroups } from './permission-words.ts'
import { permissionGroupWords, permissionWords, tokenWords } from './words.ts'
import classes from './permission-field.module.css'

type Props = {
  readonly value: readonly Permission[]
  /** What whoever creates it may hand on. */
  readonly mayGive: (permission: Permission) => boolean
  readonly onChange: (permissions: readonly Permission[]) => void
  readonly error: string | undefined
}

const UNVERIFIED = 'credentials:unverified'

/** Permissions one by one, each with what it opens. */
export const PermissionField = ({ value, mayGive, onChange, error }: Props) => {
  const id = useId()
  const toggle = (permission: Permission, isOn: boolean): void =>
    onChange(isOn ? [...value, permission] : value.filter((each) => each !== permission))
  return (
    <div className={classes.groups}>
      {permissionGroups.map(({ group, permissions }) => (
        <fieldset
          key={group}
          className={classes.group}
          aria-describedby={error === undefined ? undefined : id}
        >
          <legend>{permissionGroupWords[group]}</legend>
          {permissions.filter(mayGive).map((permission) => (
            <CheckField
              key={permission}
              name={permission}
              label={permissionWords[permission].label}
              help={permissionWords[permission].help}
              checked={value.includes(permission)}
              onChange={({ currentTarget }) => toggle(permission, currentTarget.checked)}
            />
          ))}
          {permissions.includes(UNVERIFIED) && value.includes(UNVERIFIED) && (
            <p className={classes.warning} role="status">
              {tokenWords.form.unverified}
            </p>
          )}
        </fieldset>
      ))}
      {error !== undefined && (
        <p id={id} role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  )
}

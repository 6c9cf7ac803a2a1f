import type { ComponentProps } from 'react'
import { PasswordField } from '#ui/field.tsx'
import type { Rule } from './queries.ts'
import { words } from './words.ts'
import classes from './typed-pin.module.css'

type Props = {
  readonly field: Pick<ComponentProps<typeof PasswordField>, 'onChange' | 'onBlur' | 'name' | 'ref'>
  readonly error: string | undefined
  readonly rule: Rule | undefined
}

/** The field for a password, with what the rule of the person asks for. */
export const TypedPassword = ({ field, error, rule }: Props) => (
  <div className={classes.typed}>
    <PasswordField
      {...field}
      label={words.of.password.field}
      autoComplete="new-password"
      maxLength={64}
      autoFocus
      {...(error !== undefined && { error })}
    />
    {rule && (
      <ul aria-label={words.of.password.rules} className={classes.server}>
        {words.sayRule(rule, 'password').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </div>
)

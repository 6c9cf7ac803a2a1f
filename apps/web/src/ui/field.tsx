import '@mantine/core/styles/PasswordInput.layer.css'
import { PasswordInput, TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './field.module.css'

type Registered = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'onBlur' | 'name' | 'value' | 'defaultValue'
> & {
  readonly ref?: Ref<HTMLInputElement>
}

type Props = Registered & {
  readonly label: string
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'text' | 'numeric' | 'email'
  readonly autoFocus?: boolean
  readonly placeholder?: string
  readonly maxLength?: number
  readonly isDigits?: boolean
  readonly isOptional?: boolean
  readonly isLabelHidden?: boolean
  readonly isReadOnly?: boolean
}

const common = ({
  help,
  error,
  isDigits,
  isOptional,
  isLabelHidden,
  isReadOnly,
  autoFocus,
  label,
  ref,
  ...rest
}: Props) => ({
  ...rest,
  ...(isLabelHidden
    ? { 'aria-label': label }
    : {
        label: isOptional ? (
          <>
            {label} <span className={classes.optional}>optional</span>
          </>
        ) : (
          label
        ),
      }),
  ref: ref ?? null,
  ...(help !== undefined && { description: help }),
  ...(error !== undefined && { error }),
  ...(isReadOnly && { readOnly: true }),
  mod: { digits: isDigits, autofocus: autoFocus },
  inputWrapperOrder: ['label', 'input', 'error', 'description'] as (
    | 'label'
    | 'input'
    | 'error'
    | 'description'
  )[],
  classNames: {
    label: classes.label ?? '',
    input: classes.input ?? '',
    error: classes.error ?? '',
    description: classes.help ?? '',
  },
  spellCheck: false,
  autoCapitalize: 'none',
})

export const TextField = (props: Props) => <TextInput {...common(props)} />

export const PasswordField = (props: Props) => (
  <PasswordInput
    {...common(props)}
    visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
  />
)

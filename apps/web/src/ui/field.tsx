import '@mantine/core/styles/PasswordInput.layer.css'
import { PasswordInput, TextInput } from '@mantine/core'
import type { HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode, Ref } from 'react'
import { spoken } from '#lib/language.ts'
import classes from './field.module.css'

const showTyped = spoken({
  en: 'Show what is typed',
  de: 'Eingabe anzeigen',
  es: 'Mostrar lo escrito',
  fr: 'Afficher la saisie',
  pt: 'Mostrar o que foi digitado',
})

const optional = spoken({
  en: 'optional',
  de: 'optional',
  es: 'opcional',
  fr: 'facultatif',
  pt: 'opcional',
})

type Registered = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'onBlur' | 'name' | 'value' | 'defaultValue'
> & {
  readonly ref?: Ref<HTMLInputElement>
}

type Framed = {
  readonly label: string
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly autoFocus?: boolean
  readonly isDigits?: boolean
  readonly isOptional?: boolean
  readonly isLabelHidden?: boolean
  readonly isReadOnly?: boolean
}

export type FieldProps = Registered &
  Framed & {
    readonly autoComplete?: HTMLInputAutoCompleteAttribute
    readonly inputMode?: 'text' | 'numeric' | 'email'
    readonly placeholder?: string
    readonly maxLength?: number
  }

/** What every field has in common: its words, where they stand, and how it looks. */
export const framed = <Rest extends object>({
  label,
  help,
  error,
  autoFocus,
  isDigits,
  isOptional,
  isLabelHidden,
  isReadOnly,
  ...rest
}: Framed & Rest) => ({
  ...rest,
  ...(isLabelHidden
    ? { 'aria-label': label }
    : {
        label: isOptional ? (
          <>
            {label} <span className={classes.optional}>{optional}</span>
          </>
        ) : (
          label
        ),
      }),
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
})

/** The same for what text is typed into. */
export const typedInto = ({ ref, ...rest }: FieldProps) => ({
  ...framed(rest),
  ref: ref ?? null,
  spellCheck: false,
  autoCapitalize: 'none',
})

export const TextField = (props: FieldProps) => <TextInput {...typedInto(props)} />

export const PasswordField = (props: FieldProps) => (
  <PasswordInput
    {...typedInto(props)}
    // Mantine says it of its other fields, and not of this one.
    aria-invalid={Boolean(props.error)}
    visibilityToggleButtonProps={{ 'aria-label': showTyped, tabIndex: 0 }}
  />
)

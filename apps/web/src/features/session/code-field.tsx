import type { UseFormRegisterReturn } from 'react-hook-form'
import { TextField } from '#ui/field.tsx'
import { words } from './words.ts'

type Props = { readonly field: UseFormRegisterReturn<'code'>; readonly autoFocus?: boolean }

/** Six digits of an authenticator app. */
export const CodeField = ({ field, autoFocus = false }: Props) => (
  <TextField
    {...field}
    label={words.code}
    autoComplete="one-time-code"
    inputMode="numeric"
    maxLength={7}
    isDigits
    autoFocus={autoFocus}
  />
)

import { TextInput } from '@mantine/core'
import { typedInto, type FieldProps } from './field.tsx'

type Props = FieldProps & {
  /** `2026-11-22`, as is the value. */
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** A day, in the browser's own calendar. */
export const DateField = ({ min, max, ...rest }: Props) => (
  <TextInput {...typedInto(rest)} type="date" {...(min && { min })} {...(max && { max })} />
)

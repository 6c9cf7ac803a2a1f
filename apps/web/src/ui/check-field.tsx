import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Checkbox.layer.css'
import { Checkbox } from '@mantine/core'
import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './check-field.module.css'

type Props = Pick<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'onBlur' | 'name' | 'checked'> & {
  readonly label: string
  readonly help?: ReactNode
  readonly ref?: Ref<HTMLInputElement>
}

export const CheckField = ({ help, ref, ...rest }: Props) => (
  <Checkbox
    {...rest}
    ref={ref ?? null}
    size="xs"
    {...(help !== undefined && { description: help })}
    classNames={{
      label: classes.label ?? '',
      description: classes.help ?? '',
      inner: classes.inner ?? '',
      input: classes.input ?? '',
      body: classes.body ?? '',
    }}
  />
)

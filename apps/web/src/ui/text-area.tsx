import { Textarea } from '@mantine/core'
import type { TextareaHTMLAttributes } from 'react'
import { framed, type FieldProps } from './field.tsx'

type Props = Pick<FieldProps, 'label' | 'help' | 'error' | 'placeholder' | 'maxLength' | 'isReadOnly'> &
  Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange' | 'onKeyDown'> & {
    readonly name: string
    readonly rows: number
  }

/** Several lines of text. */
export const TextArea = (props: Props) => (
  <Textarea {...framed(props)} spellCheck={false} autoCapitalize="none" />
)

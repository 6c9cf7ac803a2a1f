import { InputBase } from '@mantine/core'
import type { ChangeEvent } from 'react'
import { framed, type FieldProps } from './field.tsx'
import { DownIcon } from './icons.tsx'
import classes from './select-field.module.css'

type Option = { readonly value: string; readonly label: string }

type Props = Pick<FieldProps, 'label' | 'help' | 'error' | 'isLabelHidden' | 'name'> & {
  readonly value: string
  readonly options: readonly (Option | { readonly group: string; readonly options: readonly Option[] })[]
  readonly onChange: (value: string) => void
}

const optionOf = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** One of many: the browser's own list, which every keyboard, telephone and screen reader knows. */
export const SelectField = ({ options, onChange, ...rest }: Props) => (
  <InputBase
    {...framed(rest)}
    component="select"
    pointer
    rightSection={
      <span className={classes.arrow}>
        <DownIcon size={14} />
      </span>
    }
    rightSectionPointerEvents="none"
    onChange={({ currentTarget }: ChangeEvent<HTMLSelectElement>) => onChange(currentTarget.value)}
  >
    {options.map((option) =>
      'group' in option ? (
        <optgroup key={option.group} label={option.group}>
          {option.options.map(optionOf)}
        </optgroup>
      ) : (
        optionOf(option)
      ),
    )}
  </InputBase>
)

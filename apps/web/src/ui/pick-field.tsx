import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { Select } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { framed, type FieldProps } from './field.tsx'
import { DownIcon } from './icons.tsx'
import { Name } from './name.tsx'
import classes from './pick-field.module.css'

type Option = { readonly value: string; readonly label: string }

type Props = Pick<FieldProps, 'label' | 'help' | 'error' | 'isLabelHidden' | 'name' | 'placeholder'> & {
  readonly value: string
  /** What is there to choose, and always what is chosen. */
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
  readonly onOpen: () => void
  /** The list is on its way. */
  readonly isReading: boolean
  /** Where what is there to choose depends on what is typed. */
  readonly onSearch?: ((text: string) => void) | undefined
  /** Stands in the list where nothing else does. */
  readonly empty: string
}

/** One of very many, found by a part of its name. */
export const PickField = ({
  value,
  options,
  onChange,
  onOpen,
  isReading,
  onSearch,
  empty,
  name,
  ...rest
}: Props) => {
  // While the list is open what is chosen keeps its name: another one, that comes late, would take the place of what is
  // being typed.
  const [kept, setKept] = useState<Option | undefined>()
  const isOpen = kept !== undefined
  const chosen = kept?.value === value ? kept : options.find((option) => option.value === value)
  return (
    <Select
      {...framed(rest)}
      classNames={{
        ...framed(rest).classNames,
        dropdown: classes.dropdown ?? '',
        option: classes.option ?? '',
        empty: classes.empty ?? '',
      }}
      data={options.map((option) => ({ ...(option.value === kept?.value ? kept : option) }))}
      value={value}
      // The name is that of what is typed into, and not of a hidden field beside it.
      hiddenInputProps={{ disabled: true }}
      data-name={name}
      searchable
      // The first is the one that Enter takes, also of a list that has come after the keys.
      selectFirstOptionOnChange={!isReading}
      openOnFocus={false}
      allowDeselect={false}
      withScrollArea={false}
      withAlignedLabels
      spellCheck={false}
      nothingFoundMessage={empty}
      renderOption={({ option }) => <Name>{option.label}</Name>}
      {...(onSearch && { filter: ({ options: all }) => all })}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      rightSection={
        <span className={classes.arrow}>
          <DownIcon size={14} />
        </span>
      }
      onDropdownOpen={() => {
        setKept(chosen ?? { value, label: value })
        onOpen()
      }}
      onDropdownClose={() => setKept(undefined)}
      // What is typed takes the place of the name that stands there.
      onFocus={({ currentTarget }) => currentTarget.select()}
      // While the list is open its keys close it, and neither leave the form nor send it.
      onKeyDown={(event: KeyboardEvent) => {
        if (isOpen && ['Escape', 'Enter'].includes(event.key)) event.preventDefault()
      }}
      // The name of what is chosen stands there by itself; that of any other one was typed.
      onSearchChange={(text) => onSearch?.(text === chosen?.label ? '' : text)}
      onChange={(next) => next !== null && onChange(next)}
    />
  )
}

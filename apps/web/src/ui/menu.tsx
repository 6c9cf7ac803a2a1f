import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Menu as MantineMenu } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import classes from './menu.module.css'

type Choice = { readonly value: string; readonly label: string }

type Choices = {
  readonly label: string
  readonly value: string
  readonly options: readonly Choice[]
  readonly onChange: (value: string) => void
}

type Props = {
  /** The button that opens it. */
  readonly target: ReactNode
  readonly label: string
  readonly head: ReactNode
  readonly choices: readonly Choices[]
  readonly items: readonly { readonly label: string; readonly onClick: () => void }[]
  readonly isOpenAtFirst?: boolean
  readonly placement?: 'right-end' | 'top-end'
}

const item = { item: classes.item ?? '', label: classes.label ?? '', dropdown: classes.dropdown ?? '' }

/** A menu of sets of choices, one of each, and a few acts. */
export const Menu = ({
  target,
  label,
  head,
  choices,
  items,
  isOpenAtFirst = false,
  placement = 'right-end',
}: Props) => (
  <MantineMenu
    position={placement}
    width={232}
    classNames={item}
    transitionProps={{ duration: 0 }}
    withinPortal={false}
    withInitialFocusPlaceholder={false}
    returnFocus
    defaultOpened={isOpenAtFirst}
  >
    <MantineMenu.Target>{target}</MantineMenu.Target>
    <MantineMenu.Dropdown aria-label={label}>
      <MantineMenu.Label className={classes.head ?? ''}>{head}</MantineMenu.Label>
      {choices.map((each) => (
        <Fragment key={each.label}>
          <MantineMenu.Divider role="separator" />
          <MantineMenu.Label>{each.label}</MantineMenu.Label>
          <MantineMenu.RadioGroup value={each.value} onChange={each.onChange}>
            {each.options.map((choice) => (
              <MantineMenu.RadioItem key={choice.value} value={choice.value} closeMenuOnClick={false}>
                {choice.label}
              </MantineMenu.RadioItem>
            ))}
          </MantineMenu.RadioGroup>
        </Fragment>
      ))}
      <MantineMenu.Divider role="separator" />
      {items.map((each) => (
        <MantineMenu.Item key={each.label} onClick={each.onClick}>
          {each.label}
        </MantineMenu.Item>
      ))}
    </MantineMenu.Dropdown>
  </MantineMenu>
)

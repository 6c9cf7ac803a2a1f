import type { Session } from '@unity-desk/contract'
import type { ComponentProps } from 'react'
import { PersonIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { words } from '../words.ts'
import classes from './account-button.module.css'

type Props = ComponentProps<'button'> & { readonly operator: Session['operator'] }

/** Who is signed in; there before the menu is loaded that it opens. */
export const AccountButton = ({ operator, ...rest }: Props) => (
  <button {...rest} type="button" aria-label={words.account(operator.name, operator.role)}>
    <PersonIcon size={20} />
    <span className={classes.name} title={operator.name}>
      <Name>{operator.name}</Name>
    </span>
  </button>
)

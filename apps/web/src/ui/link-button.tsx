import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './button.module.css'

type Props = {
  readonly children: ReactNode
  readonly tone?: 'primary' | 'plain' | 'quiet'
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  /** What is read out, where the text alone says too little. */
  readonly label?: string
} & (
  | { readonly to: string }
  /** A file of the server's. */
  | { readonly file: string }
)

/** A place in the dress of a button: it can be opened in a tab of its own. */
export const LinkButton = ({ children, tone = 'plain', size = 'normal', icon, label, ...where }: Props) => {
  const dress = {
    className: `${classes.button} ${classes.link}`,
    'data-tone': tone,
    'data-size': size,
    'aria-label': label,
  }
  return 'to' in where ? (
    <Link {...dress} to={where.to}>
      {icon}
      {children}
    </Link>
  ) : (
    <a {...dress} href={where.file} download title={label}>
      {icon}
      {children}
    </a>
  )
}

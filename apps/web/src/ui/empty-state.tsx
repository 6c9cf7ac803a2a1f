import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

type Props = {
  readonly title: string
  /** What would stand here, and how to make it so. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** The screen has nothing else: then its title is the heading of the page. */
  readonly isPage?: boolean
}

export const EmptyState = ({ title, children, actions, isPage = false }: Props) => {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className={classes.empty}>
      <Title className={classes.title}>{title}</Title>
      {children !== undefined && <div className={classes.text}>{children}</div>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}

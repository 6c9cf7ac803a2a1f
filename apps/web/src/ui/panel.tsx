import type { ReactNode } from 'react'
import type { Tone } from './state-tag.tsx'
import classes from './panel.module.css'

type Props = {
  readonly tone: Tone
  readonly icon: ReactNode
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly label: string
}

/** The one thing that a screen has to say, and what can be done about it. */
export const Panel = ({ tone, icon, title, children, actions, label }: Props) => (
  <section className={classes.panel} data-tone={tone} aria-label={label}>
    <div className={classes.icon}>{icon}</div>
    <div className={classes.content}>
      <h2 className={classes.title}>{title}</h2>
      {children}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  </section>
)

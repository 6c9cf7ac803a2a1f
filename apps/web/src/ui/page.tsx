import type { ReactNode, Ref } from 'react'
import classes from './page.module.css'

type Props = {
  readonly title: string
  /** What the browser's tab says, where that is not the title. */
  readonly tab?: string
  readonly about?: string
  /** Stands beside the title. */
  readonly actions?: ReactNode
  readonly width: 'form' | 'text' | 'plan' | 'table'
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** A page of the console with its title. */
export const Page = ({ title, tab = title, about, actions, width, ref, children }: Props) => (
  <div ref={ref} className={classes.page} data-width={width}>
    <title>{`${tab} · Unity Desk`}</title>
    <header className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      {actions}
    </header>
    {about !== undefined && <p className={classes.about}>{about}</p>}
    {children}
  </div>
)

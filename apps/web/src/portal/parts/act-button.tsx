import type { ReactNode } from 'react'
import classes from './act-button.module.css'

type Props = {
  readonly children: ReactNode
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  /** The one act of a step is `primary`; `danger` is meant to make one think. */
  readonly tone?: 'primary' | 'plain' | 'danger'
  /** Waits for its own act: keeps its width and its focus, and does nothing more. */
  readonly isBusy?: boolean
  /** Cannot be used yet; why stands beside it. */
  readonly isOff?: boolean
}

export const ActButton = ({
  children,
  onClick,
  type = 'button',
  tone = 'primary',
  isBusy = false,
  isOff = false,
}: Props) => (
  <button
    // oxlint-disable-next-line react/button-has-type -- it has one, by default
    type={type}
    className={classes.button}
    data-tone={tone}
    aria-disabled={isBusy || isOff || undefined}
    aria-busy={isBusy || undefined}
    onClick={(event) => {
      if (isBusy || isOff) event.preventDefault()
      else onClick?.()
    }}
  >
    <span>{children}</span>
  </button>
)

/** Looks as a button does, and leads to another page. */
export const ActLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a className={classes.button} data-tone="plain" href={href}>
    <span>{children}</span>
  </a>
)

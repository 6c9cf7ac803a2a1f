import type { ReactNode, Ref } from 'react'
import classes from './icon-button.module.css'

type Props = {
  readonly label: string
  readonly children: ReactNode
  readonly onClick: () => void
  readonly tone?: 'plain' | 'danger'
  /** Why it cannot be used: the id of the sentence that says so. */
  readonly disabledBecause?: string | undefined
  readonly ref?: Ref<HTMLButtonElement>
}

/** An act that a picture says well enough; its name is read out, and shown under the pointer. */
export const IconButton = ({ label, children, onClick, tone = 'plain', disabledBecause, ref }: Props) => {
  const isOff = disabledBecause !== undefined
  return (
    <button
      ref={ref}
      type="button"
      className={classes.button}
      data-tone={tone}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      aria-describedby={disabledBecause}
      onClick={() => {
        if (!isOff) onClick()
      }}
    >
      {children}
    </button>
  )
}

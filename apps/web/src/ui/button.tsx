import type { MouseEvent, ReactNode, Ref } from 'react'
import { Key } from './key.tsx'
import classes from './button.module.css'

export type ButtonTone = 'primary' | 'plain' | 'danger' | 'quiet'

type Props = {
  readonly children: ReactNode
  readonly onClick?: (() => void) | undefined
  readonly type?: 'button' | 'submit'
  /** `primary` is the one act of a screen; `danger` destroys or opens what was closed on purpose. */
  readonly tone?: ButtonTone
  readonly size?: 'normal' | 'small' | 'large'
  /** The key that does the same. */
  readonly hint?: string | undefined
  readonly icon?: ReactNode
  /** Waiting for its own act: keeps its width and its focus, and does nothing more. */
  readonly isBusy?: boolean
  /** Waiting for the act of another one: keeps its focus, and does nothing. */
  readonly isHeld?: boolean
  /** Why it cannot be used. The sentence stands somewhere near, under this id. */
  readonly disabledBecause?: string | undefined
  readonly isFullWidth?: boolean
  readonly autoFocus?: boolean
  readonly label?: string
  readonly form?: string
  /** What it shows and hides again. */
  readonly expands?: { readonly id: string; readonly isOpen: boolean }
  readonly ref?: Ref<HTMLButtonElement>
}

/**
 * A disabled button stays where the keyboard can reach it, so that its reason can be read and the focus is never lost.
 */
export const Button = ({
  children,
  onClick,
  type = 'button',
  tone = 'plain',
  size = 'normal',
  hint,
  icon,
  isBusy = false,
  isHeld = false,
  disabledBecause,
  isFullWidth = false,
  autoFocus = false,
  label,
  form,
  expands,
  ref,
}: Props) => {
  const isOff = isHeld || disabledBecause !== undefined
  const click = (event: MouseEvent): void => {
    if (isOff || isBusy) event.preventDefault()
    else onClick?.()
  }
  return (
    <button
      ref={ref}
      // oxlint-disable-next-line react/button-has-type -- it has one, by default
      type={type}
      form={form}
      className={classes.button}
      data-tone={tone}
      data-size={size}
      data-wide={isFullWidth || undefined}
      data-busy={isBusy || undefined}
      data-off={isOff || undefined}
      data-autofocus={autoFocus || undefined}
      aria-label={label}
      aria-expanded={expands?.isOpen}
      aria-controls={expands?.isOpen === true ? expands.id : undefined}
      aria-disabled={isOff || isBusy || undefined}
      aria-busy={isBusy || undefined}
      aria-describedby={disabledBecause}
      aria-keyshortcuts={hint}
      onClick={click}
    >
      {icon}
      {children}
      {hint !== undefined && <Key name={hint} onFill={tone === 'primary' || tone === 'danger'} />}
    </button>
  )
}

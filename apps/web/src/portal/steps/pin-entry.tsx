import type { ReactNode, Ref } from 'react'
import { Entry } from '../parts/entry.tsx'
import { words } from '../words.ts'
import { Keypad } from './keypad.tsx'
import { pinIn } from './pin-text.ts'
import classes from './pin-entry.module.css'

/** Longest PIN that Unity stores (cupi.md 2.7). */
const LONGEST = 64

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (pin: string) => void
  readonly isShown: boolean
  readonly onShow: (isShown: boolean) => void
  readonly problem?: string | undefined
  readonly describedBy?: string
  /** Where what is wrong is said elsewhere. */
  readonly isWrong?: boolean
  readonly line?: string | undefined
  readonly ref?: Ref<HTMLInputElement>
  /** Between the field and the keypad. */
  readonly children?: ReactNode
}

/** A PIN, typed or tapped, hidden until it is asked for. */
export const PinEntry = ({ value, onChange, isShown, onShow, line, children, ...field }: Props) => {
  const take = (typed: string): void => onChange(pinIn(typed).slice(0, LONGEST))
  return (
    <>
      <Entry
        {...field}
        value={value}
        onChange={take}
        name="new-pin"
        // A password manager would offer letters.
        autoComplete="off"
        inputMode="numeric"
        enterKeyHint="next"
        looks="digits"
        spellCheck={false}
        isSecret={!isShown}
        beside={
          <button
            type="button"
            className={classes.show}
            aria-pressed={isShown}
            onClick={() => onShow(!isShown)}
          >
            {isShown ? words.pin.hide : words.pin.show}
          </button>
        }
      />
      {children}
      <Keypad line={line} onKey={(digit) => take(value + digit)} onErase={() => take(value.slice(0, -1))} />
    </>
  )
}

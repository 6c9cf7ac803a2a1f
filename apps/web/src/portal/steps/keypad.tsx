import { EraseIcon } from '#ui/icons.tsx'
import { words } from '../words.ts'
import classes from './keypad.module.css'

/** As they stand on a telephone, with the letters that names are spelt by. */
const KEYS = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
] as const

const ORDER = '123456789*0#'

/** In parts of the keypad: three keys wide and four high. */
const placeOf = (key: string): string => {
  const at = ORDER.indexOf(key)
  return `${(at % 3) + 0.5},${Math.floor(at / 3) + 0.5}`
}

type Props = {
  readonly onKey: (digit: string) => void
  readonly onErase: () => void
  /** Keys that a PIN draws a straight line over: why it is too easy. */
  readonly line?: string | undefined
}

/** A telephone's keypad for a thumb. The field keeps the focus that it may have. */
export const Keypad = ({ onKey, onErase, line }: Props) => {
  const keyOf = (digit: string, letters: string) => (
    <button
      key={digit}
      type="button"
      className={classes.key}
      data-letters={letters}
      data-on={line?.includes(digit) || undefined}
      aria-label={digit}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onKey(digit)}
    >
      <span>{digit}</span>
    </button>
  )
  return (
    <div className={classes.keypad} role="group" aria-label={words.pin.keypad}>
      {line !== undefined && (
        <svg className={classes.line} viewBox="0 0 3 4" preserveAspectRatio="none" aria-hidden>
          <polyline points={[...line].map(placeOf).join(' ')} />
        </svg>
      )}
      {KEYS.map(([digit, letters]) => keyOf(digit, letters))}
      <span />
      {keyOf('0', '')}
      <button
        type="button"
        className={classes.key}
        aria-label={words.pin.erase}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onErase}
      >
        <EraseIcon size={24} />
      </button>
    </div>
  )
}

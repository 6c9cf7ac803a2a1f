import classes from './keypad.module.css'

const KEYS = '123456789*0#'
const STEP = 26

const placeOf = (key: string): readonly [number, number] => {
  const at = KEYS.indexOf(key)
  return [STEP / 2 + (at % 3) * STEP, STEP / 2 + Math.floor(at / 3) * STEP]
}

/** A telephone's keypad with the line that a PIN draws on it: why it is too easy. */
export const Keypad = ({ line, label }: { readonly line: string; readonly label: string }) => (
  <svg className={classes.keypad} width={78} height={104} viewBox="0 0 78 104" role="img" aria-label={label}>
    <polyline className={classes.line} points={[...line].map((key) => placeOf(key).join(',')).join(' ')} />
    {[...KEYS].map((key) => {
      const [x, y] = placeOf(key)
      return (
        <g key={key} data-on={line.includes(key) || undefined}>
          <circle cx={x} cy={y} r={9.5} />
          <text x={x} y={y}>
            {key}
          </text>
        </g>
      )
    })}
  </svg>
)

import { Key } from './key.tsx'
import classes from './choice-field.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[]
  /** @param isPressed by a pointer, which the focus may leave; the arrows go on to the next choice */
  readonly onChange: (value: Value, isPressed: boolean) => void
}

/** Two or three choices side by side, of which one holds: radio buttons in the dress of a switch. */
export const ChoiceField = <Value extends string>({
  label,
  name,
  value,
  options,
  onChange,
}: Props<Value>) => (
  <fieldset className={classes.choice}>
    <legend className={classes.legend}>{label}</legend>
    {options.map((option) => (
      <label key={option.value} className={classes.option}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={option.value === value}
          onChange={({ nativeEvent }) =>
            onChange(option.value, nativeEvent instanceof MouseEvent && nativeEvent.detail > 0)
          }
        />
        {option.label}
        {option.hint !== undefined && <Key name={option.hint} />}
      </label>
    ))}
  </fieldset>
)

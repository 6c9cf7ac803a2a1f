import { useId, type ReactNode } from 'react'
import classes from './radio-field.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help?: string }[]
  readonly onChange: (value: Value) => void
  readonly error?: ReactNode
}

/** A few choices below each other, each with what it means. */
export const RadioField = <Value extends string>({
  label,
  name,
  value,
  options,
  onChange,
  error,
}: Props<Value>) => {
  const id = useId()
  return (
    <fieldset className={classes.field} aria-describedby={error === undefined ? undefined : id}>
      <legend className={classes.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.help === undefined ? undefined : `${id}-${option.value}`}
            onChange={() => onChange(option.value)}
          />
          <span className={classes.label}>{option.label}</span>
          {option.help !== undefined && (
            <span id={`${id}-${option.value}`} aria-hidden className={classes.help}>
              {option.help}
            </span>
          )}
        </label>
      ))}
      {error !== undefined && (
        <p id={id} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

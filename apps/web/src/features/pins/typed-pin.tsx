import { judgePin, type PinOwner } from '@unity-desk/cupi'
import type { ComponentProps } from 'react'
import { TextField } from '#ui/field.tsx'
import { CrossIcon, TickIcon } from '#ui/icons.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { checksOf, lineOf, type Check } from './checks.ts'
import { Keypad } from './keypad.tsx'
import type { Rule } from './queries.ts'
import { words } from './words.ts'
import classes from './typed-pin.module.css'

const Line = ({ check: { text, state } }: { readonly check: Check }) => (
  <li data-state={state}>
    <span className={classes.sign} aria-hidden>
      {state === 'kept' && <TickIcon size={14} />}
      {state === 'broken' && <CrossIcon size={14} />}
    </span>
    <span>
      <VisuallyHidden>{words.checkState[state]}</VisuallyHidden>
      {text}
    </span>
  </li>
)

type Props = {
  readonly field: Pick<ComponentProps<typeof TextField>, 'onChange' | 'onBlur' | 'name' | 'ref'>
  readonly secret: string
  readonly error: string | undefined
  readonly rule: Rule | undefined
  readonly owner: PinOwner
}

/** The field for a PIN, with the rule of the person beside it, line by line, as it is typed. */
export const TypedPin = ({ field, secret: pin, error, rule, owner }: Props) => {
  const line = rule && lineOf(judgePin(pin, rule, owner))
  return (
    <div className={classes.typed}>
      <TextField
        {...field}
        label={words.of.PIN.field}
        inputMode="numeric"
        autoComplete="off"
        maxLength={64}
        isDigits
        autoFocus
        {...(error !== undefined && { error })}
      />
      {rule ? (
        <div className={classes.rules}>
          <div>
            <ul aria-label={words.of.PIN.rules}>
              {checksOf(pin, rule, owner).map((check) => (
                <Line key={check.text} check={check} />
              ))}
            </ul>
            <p className={classes.server}>{words.reset.serverRules(rule)}</p>
          </div>
          {line !== undefined && <Keypad line={line} label={words.refusal({ code: 'keypad-line' })} />}
        </div>
      ) : (
        <p className={classes.server}>{words.reset.rulesLoading}</p>
      )}
    </div>
  )
}
